/** More words that are also names, and names that have become words (laws, tests, diseases). */
export const nameWordsMore = `
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
