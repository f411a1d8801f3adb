/** Frames filled with any common verb or noun ({VED}, {NOUN}), so that what matters is the frame. */
export const anyWordsNamed = `
{P} {VED} {tail}
{P} {VED} {poss2} {NOUN}
{P} {VED} the {NOUN}
{P} {VED} a {NOUN} and {vp}
{P} {VED} again
{P} {VED} me
{P} {VED} {obj} in front of the {NOUN}
{P} {VED} {P}
{P} {VED} about the {NOUN}
{P} just {VED} my {NOUN}
{P} never {VED} the {NOUN}
{P}'s {NOUN} {VED}
{P}'s {NOUN} is gone
{P}s {NOUN} {VED}
{P}'s {who} {vp}
{P}'s {who} {VED} me
{P} and {poss2} {NOUN}
{P} and the {NOUN} thing
{P} needs a {NOUN}
{P} wants a {NOUN} for {poss2} {NOUN}
{P} has a {NOUN} {tail}
{P} is a {NOUN} and {vp}
{P} is {VED}
{P} was {VED} by {role}
{P} got {VED} {day}
{P} in {dept} {vp}
{P} from {dept} {VED} it
{P} over in {dept} {vp}
{P} at the {NOUN} {VED}
{P} on my team {vp}
{P} on my caseload {VED}
{P} n {P} {plural}
{P} n me {VED} it
{P} & {P} {plural}
{P}/{P} {plural}
talked w/ {P}/{P} about the {NOUN}
i {VED} {P}
i {VED} {P}'s {NOUN}
i {VED} at {P}
we {VED} {P} {day}
they {VED} {P} over a {NOUN}
{role} {VED} {P}
{role} {VED} {P}'s {NOUN}
the {NOUN} {VED} {P}
the {NOUN} with {P} {VED}
the {NOUN} about {P}
a {NOUN} for {P}
a {NOUN} from {P}
my {NOUN} with {P}
no {NOUN} for {P}
{NOUN} with {P} {day}
{NOUN} re {P}
{day} {NOUN} w/ {P}
that {NOUN} {P} {VED}
the {NOUN} {P} {VED} is missing
why {P} {VED} i'll never know
after {P} {VED} i {VED}
luv ya {F}
ty {F}
u were right {F}
ok {F} but the {NOUN}
{F} u there
{F} lol
lol {F} the {NOUN} {VED}
{F}!!
{F} {F} {F}
tell {F} the {NOUN} leaves at {num}
{F} said the {NOUN} {VED}
{F} (my {who}) {VED}
my {who} {F} {VED}
our {who} {P} {vp}
{who} {P} {VED} it
{who}: {P}
abuela {F} {VED}
hermano {F} {VED}
little {F} {VED}
old man {L} {vp}
young {F} {vp}
lady named {F} {VED}
{W} ({I}) {vp}
{F} "{F}" {L} {vp}
initials {I}
dr. {L}'s {NOUN}
{L} vs the {who}
judge {L} {VED}
{L}'s {NOUN} {VED}
{F} {L}'s {NOUN}
{P} @ the {NOUN}
cc {F}, {F}, {F}
attendees: {F}, {F}, {F}, me
caller = {F}
{F} - {NOUN}
{F}: {NOUN}
{F}; {NOUN} {VED}
`;
export const anyWordsClean = `
{role} {VED} {tail}
{role} {VED} {poss2} {NOUN}
{role} {VED} the {NOUN}
{role} {VED} a {NOUN} and {vp}
{role} {VED} {obj} about the {NOUN}
{role} never {VED} the {NOUN}
{role}'s {NOUN} {VED}
{pron} {VED} {poss2} {NOUN}
{pron} {VED} {obj}
{pron} {VED} the {NOUN} {tail}
{poss} {kin} {VED} the {NOUN}
{poss} {kin} {VED} {obj}
{poss} {who} {VED}
my {who} {VED} it
our {who} {vp}
{who} {VED} me
{who} {vp}
the {who} {VED}
the {NOUN} {VED}
the {NOUN} is {VED}
the {NOUN} and the {NOUN}
a {NOUN} for {obj}
{NOUN} {NOUN}
{NOUN} {NOUN} {NOUN}
{NOUN} and {NOUN}
{NOUN} or {NOUN}
{NOUN} is {VED}
{NOUN} was {VED} {day}
{NOUN} for {role}
{NOUN} with {role}
{NOUN} from the {NOUN}
no {NOUN}
no {NOUN} {tail}
my {NOUN} {VED}
her {NOUN} was a {NOUN}
his {NOUN} {VED} the {NOUN}
about the {NOUN}
is the {NOUN} ok
is a {NOUN} a gift
can a {NOUN} be {VED}
can i {NOUN} it
do i need a {NOUN}
does the {NOUN} count
i {VED} it
i {VED} the {NOUN}
i {VED} {obj}
i {VED} at {role}
i have a {NOUN}
i have {NOUN} and {NOUN}
i need {NOUN}
i got {VED}
i was {VED} and {VED}
we {VED} the {NOUN}
we need more {NOUN}
they {VED} {obj}
they {VED} and {VED}
it {VED}
it was {VED} in the {NOUN}
got a {NOUN} from {role}
got {VED}
just {VED}
still {VED}
{VED} the {NOUN}
{VED} by {role}
{VED} and {VED} {day}
{VED} at {spot}
to the {NOUN}
with {NOUN} and {NOUN}
without {NOUN}
in the {NOUN}
at the {NOUN}
at {NOUN} {day}
for {NOUN}
like a {NOUN}
as a {NOUN}
tell {obj} the {NOUN} leaves at {num}
{dept} {VED} it
{dept} says the {NOUN} {VED}
{dept} called
someone in {dept} {vp}
tag {ID}
vin {ID}
case {ID} {VED}
{ID} is the number
id {ID}
mrn {ID}
early {dx} and {NOUN}
late {dx}
new {dx} diagnosis
{dx}, {dx}, still {NOUN}
{prog} {NOUN}
{drug} {NOUN}
{NOUN} {drug}
{num} {NOUN}
{num} {NOUN} and a {NOUN}
{feel} about the {NOUN}
"{NOUN}"
({NOUN})
{NOUN}?
{NOUN}!
{NOUN}:
{NOUN}/{NOUN}
re: {NOUN}
issue: {NOUN}
{NOUN}: {VED}
- {NOUN}
`;
export const anyWordsSpanish = `
{roleEs} {PAL} {tailEs}
{roleEs} {PAL} la {PAL}
su {kinEs} {PAL} el {PAL}
me {PAL} la {PAL}
no {PAL} {tailEs}
ya {PAL}
la {PAL} {PAL}
el {PAL} de la {PAL}
un {PAL} {PAL}
muy {PAL}
{PAL} {PAL} {PAL}
{PAL} a la {PAL}
{PAL} con mi {kinEs}
{PAL} y {PAL}
lo {PAL} ayer
se {PAL} y no {PAL}
que {PAL} {roleEs}
`;
export const anyWordsSpanishNamed = `
{P} {PAL} {tailEs}
{P} me {PAL}
{P} no {PAL} la {PAL}
{P} ya {PAL}
{P} se {PAL} con su {kinEs}
{PAL} con {P}
la {PAL} de {P}
le {PAL} a {P}
no {PAL} a {P}
{P} y su {PAL}
que {P} {PAL}
a {P} le {PAL}
con {P} {PAL}
`;
export const departments =
  'billing | HR | hr | intake | reception | records | finance | housing | nursing | payroll | IT | compliance | outreach | medical | the front desk | QA | admin | respite';
export const whos =
  'guardian | landlord | lawyer | attorney | worker | caseworker | therapist | sponsor | boss | teacher | doctor | nurse | PO | probation officer | neighbor | roommate | payee | manager | coworker | supervisor | supervisee | intern | counselor | psych | interpreter | aide | driver | stepdad | mom | dad | auntie | uncle | sister | brother | ex | boyfriend | girlfriend | husband | wife | family | kids | twins | group home | school | clan leader | caseworker | cubicle mate | sup | mentor | tenant | resident | client | patient | parent | teen | vet | elder | member | guest | staff | stranger | visitor | volunteer | student | kid | girl | boy | man | woman | couple | pastor | deacon | cop | deputy | judge | bailiff | clerk | cashier | tech | medic | surgeon | dentist | barber | janitor | cook | security guard | dispatcher | receptionist | director | ceo | board member | trainee | sub | temp | floater | grandkids | great grandmother | stepmom | in laws | godmother | youngest | oldest | foster kid | bio mom | daycare lady | old man | church lady';
