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
`;
