/** Sentences in which nobody is named: the same situations about roles, kin, programmes, drugs and feelings. */
export const cleanEnglish = `
{role} {vp}
{role} {vp}
{role} {vp} {tail}
{role} {vp} {tail}
{role} {vp}, {tail}
{role} {vp} and {vp}
{head} {role} {vp}
{head}, {role} {vp}. {tail}
{poss} {kin} {vp}
{poss} {kin} {vp} {tail}
{pron} {vp}
{pron} {vp} {tail}
{pron} {vp}, {pron} {vp}
{pron} told me {role} {vp}
{role} said {pron} {vp}
{role} says {poss} {kin} {vp}
{role} and {role} {plural}
{role}'s {kin} {vp}
{role}'s lawyer called me
when {role} {vp} i froze
if {role} {vp} do i report it
because {role} {vp} i wrote it up late
can {role} read my notes
can {role} bring {poss} {kin} to the meeting
can i drive {role} to {spot}
can i give {obj} {num} dollars
can i take a gift from {role}
can we let {obj} into group
can we bill for that
can you cover my 2pm
can someone call me
could this be neglect
does {role} have a release on file
do i tell {role}
do i need consent for that
do we owe {obj} the records
do they get to decide
is {role} allowed to see the file
is it ok to hug {obj}
is it ever okay to lie to {role}
is it wrong to feel {feel}
is this the kind of thing i report
is that a conflict
is anyone else {feel}
should i call {obj} back
should i be {feel}
should we be doing this at all
how do i tell {obj} no
how do i write this up
how long do we keep records
how much is too much
how many visits is normal
why is {role} still on my list
why are we still doing this
who is covering while i'm out
who owns the notes
who gets the key
who do i tell
what do i say to {obj}
what does the code say about gifts
what if {pron} {vp}
what if i'm wrong
what about {brand}
where do i start
where is the line
when do i break confidentiality
when does it become a dual relationship
i told {obj} no
i told {role} and now i regret it
i met {obj} at {spot}
i saw {role} at {spot}
i drove {obj} to {spot}
i gave {obj} a ride
i gave {role} my number
i hugged {obj}
i lied to {role}
i feel {feel}
i feel {feel} about it
i felt {feel} after
i am so {feel} today
i'm {feel}
im {feel} tbh
i love this job
i hate this job
i like {obj} a lot
i cried in my car
i called {role} {day}
i texted {obj} back
i promised {obj}
i was late {day}
i got a text {day}
i got a call from {role}
i need a consult {day}
i need to reassign {role}
i want to help but {tail}
i went home sick
i used to be a client here
i used to work with {obj}
i supervise {role} and {pron} {vp}
i share an office with {role}
i overheard {role} laughing
just left a home visit
just got off the phone with {role}
just saw {role} with {poss2} {kin}
talked to {role} about {drug}
met with {role} {day}
met w/ client {day}
met w/ mom and baby {day}
spoke w/ {role} re housing
working with {role} on housing
covering for {role} today
called {role}, no answer
tried again, voicemail full
ask {role} about it
tell {role} i said no
please call {role}
pls call asap
send it to {role}
talk to {role} first
thanks all
thanks so much
thank you everyone
thx yall
thanks team
thanks in advance
hi everyone
hi team
hello there
hey friends
hey folks quick one
hey guys
hey boss
morning all
morning y'all
good night all
dear team
dear diary
ok
ok thanks
yes
no
lol
lol no
haha yes
idk
tbh i don't know
omg
wtf do i do
smh
brb
same
agreed
noted
any update?
anyone?
help
help pls
bump
following
+1
on it
will do
got it
never mind
sent
done
client is {num} and {vp}
client is {num} yo {vp}
pt is stable on {drug}
pt denies si/hi
`;
