/** One sentence a line. {P} any mention of a person, {F} a first or nickname, {L} a surname, {W} a full name. */
export const peopleEnglish = `
{P} {vp}
{P} {vp} {tail}
{P} {vp}, {tail}
{P} {vp} and {vp}
{P} and {P} {plural}
{head} {P} {vp}
{head}, {P} {vp}. {tail}
{role} {P} {vp}
{role}, {P}, {vp}
my client {P} {vp} {tail}
client {P} {vp}
{poss} {kin} {P} {vp}
{poss} {kin}, {P}, {vp} {tail}
{P}'s {kin} {vp}
{P}s {kin} {vp}
{P}'s {kin} {P} {vp}
{role} says {P} {vp}
{role} told me {P} {vp}
i think {P} {vp}
turns out {P} {vp}
since {P} {vp} i can't sleep
because {P} {vp} i wrote it up late
if {P} {vp} do i report it
when {P} {vp} i just froze
after {P} {vp}, {role} {vp}
what if {P} {vp}
did {P} tell you {role} {vp}
has anyone heard from {P}
has {P} been assigned yet
is {P} allowed to see the file
is {P} on your caseload or mine
is {P} still at {spot}
is {P} your client
was {P} at group {day}
does {P} have a release on file
does {P} know we're closing the case
can {P} read my notes
can {P} bring {poss} {kin} to the meeting
can {P} sign for {poss} {kin}
can i drive {P} to {spot}
can i hug {P}
can i tell {P} about it
can i tell {P}'s {kin} anything
can i text {P} back
can i be friends with {P} after i close the case
can i take a gift from {P}
can i give {P} {num} dollars
can i talk to {P}'s {kin} without a release
can we let {P} into group if {poss2} {kin} is there
could {P} get in trouble for this
should {P} be told
should i let {P} know
should i call {P} back
should i tell {P} i'm leaving
should i go with {P} to court
should {P} and i stop talking
do i tell {P}
do i owe {P} an apology
do i have to let {P} see it
do i need consent to call {P}
do i close {P} out
how do i tell {P} no
how do i explain this to {P}
how do i help {P} without crossing a line
why is {P} still on my list
who told {P}
who is covering {P} while i'm out
where did {P} go
when can i see {P} alone
what do i say to {P}
what do i owe {P}
what should i do about {P}
what did you tell {P}
i told {P} i'd call back
i told {P} no and {pron} cried
i told {P} everything
i told {P}'s {kin} and now i regret it
i met {P} at {spot}
i met w/ {P} {day}
i saw {P} at {spot} {day}
i ran into {P} at {spot}
i drove {P} to {spot}
i gave {P} my number
i gave {P} a ride, {tail}
i lent {P} {num} dollars
i hugged {P}
i lied to {P}
i care about {P} too much
i dated {P} in high school
i went to school with {P}
i used to work with {P}
i supervise {P} and {pron} {vp}
i share an office with {P}
i heard {P} laughing about a client
i overheard {P} say {pron} {vp}
i got a text from {P}
i got a call from {P} {day}
i got {P} into detox
i promised {P} i wouldn't tell
i forgot to tell {P}
i owe {P} a call
i am worried about {P}
i'm worried {P} might hurt someone
im scared for {P}
im with {P} now at {spot}
im the worker for {P}
i need to reassign {P}
i need to transfer {P} to another worker
i want to help {P} but {tail}
i don't trust {P}
i can't stand {P}
i think i love {P}
just got off the phone with {P}
just left {P}'s house
just left {P}s place and {poss2} {kin} was there
just saw {P} with {poss2} {kin}
talked to {P} about {drug}
spoke w {P} re housing
spoke with {P} {day}, {pron} {vp}
met with {P} and {poss2} {kin}
mtg w/ {P} went bad
home visit w/ {P} {day}
did a home visit at {P}'s
got this from {P}
had lunch with {P}
working with {P} on housing
working w {P} and {P} who {plural}
covering for {P} today
covering {P}'s caseload
called {P}, no answer
called {P} x3 no answer
tried {P} again, voicemail full
ask {P} about it
ask {P} to sign the roi
tell {P} i said hi
remind {P} about {day}
please call {P}
pls call {P} asap
send it to {P}
give it to {P}
cc {P} on this
cc'd {P} and {P}
talk to {P} first
thanks {F}
thank you {F}!
thx {F}, {tail}
hi {F}, {tail}
hi {F} can you staff a case w me
hey {F} are you around
hey {F}, {role} {vp}
hello {F} this is about {role}
morning {F}, {role} {vp}
good morning {F}
dear {F},
{F}, can you call me
{F} can you cover my 2pm
{F} do you have a minute? {role} {vp}
{F} what do you think
ok {F}
yes {F} i did
sorry {F}, {tail}
love you {F} but no
not you {F}
- {F}
– {W}
thanks, {F}
thanks
{W}
appreciate it, {F}
best, {F}
sincerely, {W}
signed {W}
sent by {W}
from: {W}
to: {W}
re: {P}
re {P}: {pron} {vp}
client: {P}
client name: {W}
name: {W}
pt {P} {vp}
pt: {I}
youth: {F}
mom: {F}
guardian: {W}
worker: {W}
assigned to: {W}
caller: {W}
witness {W}
participants: {P}, {P}, {P}
present: {P}, {P} and {P}
note: met w/ {P}. {pron} {vp}
note {num}: {P} {vp}
intake on {P} {day}
consult on {P}, {num} F, {vp}
staffing {P} tmrw
case: {P} / {P}
{P} v {P}
{I} {vp}
{I} is {fuss} today
client {I} {vp}
{I}, {num} yo, {vp}
{P} ({num}) {vp}
{F}, {num}, and {F}, {num}, live with {poss2} {kin}
{F} {num}, {F} {num} and {F} {num} are in the home
{P}, age {num}, {vp}
{P} who is {num} {vp}
{num} yo {F} {vp}
{num} year old {F} and {poss2} {kin} {F}
kids are {F}, {F} and {F}
{poss2} kids {F} and {F} {plural}
the twins {F} and {F} {plural}
the baby, {F}, is {num} weeks old
the baby's name is {F}
{pron} named the baby {F}
named {F} after {poss2} {kin}
{poss2} name is {P}
name is {P}, dob is blank
my name is {W}
this is {W}
this is {F} from the {role}
i'm {F}, the new cm
they call {obj} {F}
everyone calls {obj} {F}
goes by {F}
{W} goes by {F}
{P} aka {F}
{P} ({F}) {vp}
deadname is {F}, uses {F}
legal name {W}, uses {F}
maiden name {L}
last name {L}
first name {F} last name {L}
spelled {F} with a y
the {L} family {vp}
the {L} kids {plural}
the {L} boys
the {L} cousins fought
the {L}s {plural}
the {L} case is a mess
the {P} file is missing
{P}'s file was on the copier
{P}'s chart is open on my desk
{P}'s number is in my phone
{P}'s apartment flooded
{P}'s dad has a key to the building
{P}'s lawyer called me
{P}'s PO wants the drug screen
{P}'s money is gone
{P}'s birthday is {day}
{P}'s {drug} is missing
mr {L} {vp}
mr. {L} {vp}
mrs {L} {vp}
mrs. {L} and {poss2} {kin} {plural}
ms {L} {vp}
ms. {L} says {role} {vp}
miss {F} {vp}
dr {L} {vp}
dr. {L} prescribed {drug} without asking
judge {L} ordered it
officer {L} {vp}
deputy {L} came by
detective {L} wants my notes
det {L} called
pastor {F} {vp}
pastor {L} {vp}
rev. {L} wants the roster
coach {L} {vp}
sgt {L} asked who reported
father {L} heard the confession
sister {F} from church {vp}
aunt {F} {vp}
auntie {F} {vp}
uncle {F} {vp}
uncle {F} hit the baby
grandma {F} has the kids
grandpa {F} {vp}
nana {F} {vp}
tia {F} {vp}
cousin {F} {vp}
big {F} and little {F} {plural}
baby {F} is safe
nurse {F} {vp}
attorney {L} {vp}
{L}, {F}
{L}, {F}: no show {day}
{L}, {F} - discharge {day}
{F} {L} {vp}
{W} {vp}
{W} {vp}, {tail}
{W} and {W} {plural}
it was {P}
it was {P} who told {role}
it's {P} again
that was {P} on the phone
that's {P}, {pron} {vp}
not {P}, {P}
ok so {P} {vp}. {P} {vp}. now {role} {vp}
so {P} and i {plural}
me and {P} {plural}
{P} or {P}, who do i believe
{P} told {P} that {role} {vp}
{P} hit {P}
{P} is {P}'s {kin}
{P} is {fuss} and {fuss}
{P} isn't {fuss}, {pron} is scared
{P} died
{P} od'd
{P} is in jail
{P} = {role}
{P}?
{P}!!! {tail}
{P}....
"{P} {vp}" is what i wrote
she said "{F} hit me"
he wrote "i love you {F}"
"thanks {F}" she said
#{F}
*{P}* {vp}
_{P}_ {vp}
@{F} can you look
{role} married {P}
{role} lives with {P}
{role} is afraid of {P}
{role} wants {P} gone
{role} named {P} as payee
{role} got {P} fired
{role} reported {P} for it
{role} asked if {P} {vp}
{role} and {P} {plural}
{role} (her name is {F}) {vp}
{role} whose name is {P} {vp}
a client named {P} {vp}
a man named {P} {vp}
a lady called {F} {vp}
someone named {F} called for {role}
some guy {F} {vp}
this kid {F} {vp}
my friend {F} {vp}
my coworker {F} {vp}
my boss {F} {vp}
my supervisor {P} {vp}
my {kin} {F} knows {role}
new worker {F} {vp}
intern {F} {vp}
therapist {P} {vp}
landlord {P} {vp}
foster mom {F} {vp}
ex {F} {vp}
boyfriend {F} {vp}
probation officer {P} {vp}
our peer {F} {vp}
heads up {P} is outside
heads up that {P} {vp}
fyi {P} {vp}
update on {P}: {pron} {vp}
question about {P}
concern about {P}
quick q re {P}
problem with {P}
issue with {P} and {P}
trouble with {P} again
nothing from {P}
letter for {P}
referral for {P}
ride for {P}
birthday card for {P}
services for {P}
beds for {P} and {poss2} {kin}
visit with {P}
help with {P}
lunch with {P}
between {P} and me
about {P}, {pron} {vp}
without {P} there
behind {P}'s back
next to {P}
like {P} did
unlike {P}, {role} {vp}
even {P} {vp}
only {P} {vp}
poor {P}
same as {P}
then {P} {vp}
now {P} {vp}
but {P} {vp}
and {P} {vp}
or {P} {vp}
so {P} {vp}
yesterday {P} {vp}
{day} {P} {vp}
{day}: {P} {vp}
today {P} {vp}
`;
export const plurals = `are fighting | went to the same church | {past} | live together | are sharing a bed | both want me | share a worker | want one worker | won't be in the same room | are getting married | broke up | moved in together | need a ride | are both clients | went to high school together | have the same therapist | want to be seen together | don't get along | got into it at {spot} | are out of foster care`;
