/** Words that are also names, used as the words they are. */
export const nameWordsClean = `
will {pron} be ok
will i lose my job
will you call {obj}
will {role} find out
will they come
will that be a problem
{pron} will call {day}
{role} will {vp2}
free will matters
the will was changed
in her will
last will and testament
i will
i'll be there and so will {role}
will this get me fired
against {poss2} will
good will hunting for beds
grace period is over
give me grace
give yourself grace
say grace before lunch
with a little grace
by the grace of god
i hope {pron} {vp3}
hope {pron} {vp3}
i hope so
hope not
hope that helps
i hope i'm wrong
no hope left
hoping for a bed
{pron} lost hope
have faith
faith based shelter
in good faith
{poss2} faith matters to {obj}
i lost faith in the system
joy of the job
no joy anymore
what a joy
mark the form
mark my words
mark it as urgent
{pron} left a mark on {obj}
marks on {poss2} arm
a bite mark
bruise marks
check mark
question mark
chase the paperwork
chasing referrals
don't chase {obj}
cut to the chase
be frank with {obj}
to be frank
let me be frank
a frank talk
frank discussion with {role}
i'll be frank, {tail}
the bill came
pay the bill
light bill is due
bill medicaid
can we bill it
bill for travel
foot the bill
billing asked
art group
art therapy {day}
the art of saying no
{pron} makes art
{pron} is rich
rich people problems
rich in resources
rob a bank
they rob {obj} every month
did {pron} rob {obj}
might rob someone
sue the agency
{pron} wants to sue
they'll sue us
threatened to sue me
pat on the back
pat answer
pat down at the door
{pron} drew a picture
drew a line
i drew the short straw
drew blood
it dawned on me
crack of dawn
at dawn
pray at dawn
this summer
summer program
summer is hard
in the summer
autumn leaves
spring break
spring is here
winter coat
winter is coming
april is busy
may i be honest
may i ask
may i share
may {pron} see it
{pron} may {vp2}
it may be nothing
may or may not
maybe
june gloom
a rose is a rose
roses from {role}
{pron} rose to the occasion
prices rose
rose early
pearl of wisdom
ruby red nails
amber alert
crystal meth
crystal clear
a crystal ball
smoking crystal
jade plant
iris scan
lily pads
daisy chain of referrals
violet hair
heather gray
ivy on the wall
holly at christmas
olive branch
olive oil
ginger tea
sage the room
burning sage
reed thin
cliff edge
off a cliff
benefits cliff
hit the benefits cliff
dale carnegie style
brook no excuses
river flooded
by the river
lake house
sky high rent
the sky is falling
star pupil
a star on my team
storm shelter
storm damage
ice storm
rain check
snow day
misty eyed
stormy marriage
cash only
cash assistance
paid in cash
cash out
petty cash
chance to talk
by chance
give {obj} a chance
second chance
any chance {pron} {vp}
no chance
ace the test
king size bed
prince charming
duke it out
earl grey tea
major depression
major issue
sergeant at arms
deacon at church
bishop of the church
judge not
don't judge me
justice system
restorative justice
liberty to say
at liberty
honor the wish
honor {poss2} choice
in honor of
honesty is best
charity care
charity case
patience is thin
no patience left
lost patience
my patience
prudence would say
temperance meeting
serenity prayer
trinity of problems
in harmony
melody stuck in my head
destiny or choice
genesis of the problem
heaven forbid
thank heaven
an angel to me
a miracle
miracle {pron} lived
precious time
my precious
treasure trove
rough diamond
diamond ring went missing
ebony wood
raven hair
robin hood thing
hunter education
hunter green
deer hunter
archer street
carter era law
mason jar
brick mason
tanner pays cash
taylor rule
tyler pipe
dog walker
uses a walker
walker and wheelchair
a walker at home
parker pen
porter at the hotel
turner syndrome
miller time
baker by trade
baker acted
cook dinner
{role} is a cook
cook for {obj}
gardener quit
guy on the phone
this guy
that guy
a guy i know
gene testing
blue jean day
ray of hope
x ray
rusty nail
rusty at this
sandy shoes
sterling record
stone cold
stone wall
rocky start
rocky marriage
clay pot
dusty file
max dose
max out
max income
at max capacity
miles away
miles to go
pierce my ear
grant money
grant application
grant {obj} access
we grant it
grant funding ended
wade through it
skip it
skip a dose
skip town
pass the buck
bucks a week
bud is legal here
buds on the table
dean of students
don the gloves
don't
gene pool
jack it up
car jack
jack of all trades
hit the jackpot
nick of time
trip to {spot}
road trip
guilt trip
tad late
a tad much
van is broken
the van
agency van
psych ward
ward of the state
ward 3
the ward
victor and vanquished
lance the boil
curt reply
curt with {obj}
in earnest
beef stew
stew on it
chuck it
dick move
don't be a dick
dirty harry quote
tom toms
every tom dick and harry
penny pinching
every penny
candy bar
candy from {role}
honey do list
honey i'm tired
sugar is high
blood sugar
sugar daddy
cherry pick
coral reef
dolly the boxes
here kitty
bunny suit
bonnie and clyde thing
sonny boy
christian counseling
christian faith
a christian home
israel palestine talk at lunch
jordan shoes
his jordans
eden like
madison avenue
lincoln car
austin healey
journey to recovery
recovery journey
legend of the office
legend has it
royal pain
royalty check
reign it in
saint of a woman
no saint
a blessing
blessing in disguise
count your blessings
mercy killing
at {poss2} mercy
have mercy
a promise
i made a promise
promise me
promise not to tell
unique case
unique needs
the essence of it
passion for this work
fancy car
lucky break
got lucky
i got lucky
poet in group
story of my life
{poss2} story
safe haven
safe haven law
haven't
ash tray
ashes in an urn
blaze of glory
briar patch
clover patch
fern in the lobby
flint and steel
hawk eye
maverick type
wilder than that
for ransom
rebel kid
remedy plan
true story
is it true
true or false
amen
marvel at it
loyal friend
creed or color
trace amounts
without a trace
pleasant visit
constant calls
comfort food
comfort care
marshal the facts
bliss
early intervention
early release
ever since
have you ever
page me
on call page
front page
page {num}
price of rent
price check
shade thrown
a shepherd
true north
vale of tears
dark winter
young adult
young mom
too young
zen about it
the norm
norms differ
door mat
mat program
mats on the floor
mike drop
hot mike
on mike
pam prints
bob and weave
beyond my ken
al anon
ed visit
went to the ed
ted talk
bus lane
bridge housing
burn a bridge
dell laptop
art show
josh around
just joshing
john is clogged
used the john
john doe on the form
jane doe
mary jane
smokes mary jane
peter out
petered out
jimmy the lock
jerry rigged
hail mary pass
uncle sam wants taxes
uncle tom slur
karen behavior
don't be a karen
a real karen
nosy nellie
debbie downer
peeping tom
average joe
cup of joe
joe blow
jack and jill bathroom
plain jane
murphy bed
murphy's law
stockholm syndrome
maslow hierarchy
maslow's pyramid
freudian slip
rorschach test
beck inventory
miranda rights
read him miranda
tarasoff duty
baker act
marsy's law
megan's law
amber alert
olmstead plan
gault case
brown v board
hatch act
stark law
jim crow
good samaritan law
hoyer lift
foley bag
foley catheter
hickman line
braden scale
beers list
apgar score
glasgow coma scale
montreal cognitive
columbia screener
columbia scale was high
columbia protocol
katz adl
zarit burden
vanderbilt forms
conners scale
heimlich
medicare part d
plan b
part c to part b
type a personality
vitamin d
hep b
room b
unit c
section c
exhibit a
grade c work
strep a
`;
/** The same words as names. */
export const nameWordsNamed = `
{WN} {vp}
{WN} {vp} {tail}
{WN}, {tail}
{WN} told me {role} {vp}
{WN} and {WN} {plural}
{WN}'s {kin} {vp}
{WN}s {kin} {vp}
{WN} and i {plural}
is {WN} on your list
is {WN} still at {spot}
can {WN} come to group
can {WN} see the file
can i tell {WN}
did {WN} sign
does {WN} know
has {WN} called
i told {WN} no
i told {WN} {pron} can't
i drove {WN} to {spot}
i met {WN} {day}
i saw {WN} {day}
i'm worried about {WN}
i hugged {WN}
i gave {WN} my number
i let {WN} into group
let {WN} stay
met w/ {WN}
talked to {WN} about {drug}
called {WN}, no answer
ask {WN}
tell {WN} i said hi
with {WN}
from {WN}
for {WN}
thanks {WN}
hey {WN}
hi {WN}, {tail}
morning {WN}
- {WN}
love, {WN}
{WN} isn't {fuss}
{WN} is {fuss} and {fuss}
{WN} is {num} and {vp}
{WN}, {num}, {vp}
{WN} was at {spot}
{WN} wants {poss2} {kin} out
{WN} hit {WN}
{WN} died
{WN} {WS} {vp}
{WN} {WS} is my client
{WN} {WS}'s {kin} {vp}
{F} {WS} {vp}
mr {WS} {vp}
mr. {WS} says no
mrs {WS} {vp}
ms {WS} {vp}
ms. {WS} and {poss2} {kin} {plural}
dr {WS} prescribed {drug}
judge {WS} ordered it
coach {WS} {vp}
officer {WS} {vp}
the {WS} family
the {WS} kids {plural}
{WN} {X}. {vp}
{WN} {x} {vp}
{role} {WN} {vp}
{poss} {kin} {WN} {vp}
my client {WN} {vp}
my coworker {WN} {vp}
her ex {WN} {vp}
a client named {WN}
{pron} named the baby {WN}
will {WN} be there
will {WN} get in trouble
may {WN} see it
hope {WN} is ok
i hope {WN} {vp3}
mark {WN} as absent
bill for {WN}'s ride
frank talk with {WN}
chase down {WN}
`;
