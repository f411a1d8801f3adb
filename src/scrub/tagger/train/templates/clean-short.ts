/** Clean sentences in the clipped style of notes and chat. */
export const cleanShort = `
{num} yo male {vp}
{num} year old female {vp}
{num} F with {dx}
the {num} yr old {vp}
siblings {num}, {num} and {num}
{num} clients and one of me
{role} has {dx}
{role} has {dx} and {dx}
{role} was diagnosed with {dx}
{dx} and {dx} both in the letter
do i put {dx} in the letter
{dx} family support group
she takes {drug} {num} mg
he's on {drug} and {drug}
{drug} {num} mg bid
{drug} went missing from the locked box
{role} shares {drug} with {poss2} {kin}
{role} sold {drug}
can {role} hold {drug} for {obj}
positive for {drug}
overdose on {drug}
out of {drug}
{drug} refill {day}
{prog} {vp2}
is {prog} a covered entity
{prog} says no
{prog} form expired
{prog} worker {vp}
{role} got {prog} {day}
{cite} or {cite}?
what does {cite} say
does {cite} cover this
is {cite} about gifts
{cite} vs {cite}
quote me {cite}
show me {cite}
per {cite} i should tell {obj}
{brand} request from {role}
{role} found me on {brand}
can i text clients on {brand}
{role} venmo'd me
a {brand} is not a home
my {kin} wants a job here
my {kin} is a client here
my {kin} works for {prog}
my {kin} and i fight
my own {kin} has {dx}
her {kin} hit her
his {kin} took the kids
their {kin} came to the office
mom says no, dad says yes
mom and dad {plural}
mom, dad and baby are safe
mother reports {role} {vp}
dad is in jail
grandma has custody
grandma raised {obj}
grandpa has a gun
aunt and uncle {plural}
auntie is the payee
uncle is not safe
sister is the guardian
brother in law {vp}
foster kids {plural}
foster dad {vp}
bio mom {vp}
baby daddy {vp}
boyfriend is back
ex is stalking {obj}
the ex {vp}
landlord {vp}
judge ordered it
judge wants my opinion
nurse told me
doctor won't refill
officer at the door
pastor says pray
supervisor {vp}
boss {vp}
coworker {vp}
director says it's fine
intern cried
sponsor relapsed
therapist quit
teacher called {prog}
lawyer says don't answer
po called
cps opened a case
aps closed it
client a and client b
client a hit client b
parent 1 and parent 2 {plural}
worker 2 {vp}
peer 1 said no
resident a wants resident b out
person 1 {vp}
{ph} {vp}
{ph} {vp} {tail}
i told {ph} no
{ph} told {ph} about it
{ph} lives in {ph}
call {ph} at {ph}
{ph}'s {kin} {vp}
met {ph} at {ph} on {ph}
<@U0A1B2C3D> {tail}
<@U07KQ2X9P> can you call me
<#C024BE91L> is the wrong place
<!here> need a consult
:wave: hi
:sob: i messed up
:pray: thanks
*urgent* {role} {vp}
_please_ keep this private
~never mind~
\`release form\` is missing
> {role} {vp}
• {role} {vp}
1. {role} {vp}
call 911 or 988?
988 hung up on {obj}
211 had nothing
24/7 on call is killing me
$20 is too much
$40 gift card from {role}
{num}% of my caseload
{num} min late
{num} hours of unpaid work
{num} days until discharge
{num} weeks sober
{num} visits left
{num} miles away
{num} mg
at 10pm
by noon
at 3:30 {day}
since 2019
from 2015 to 2018
in 2022 i did it too
six months ago
two weeks notice
three strikes
one of my cases
first visit
second opinion
third shift
last name basis
first name basis ok?
name tag rule
name calling
no names please
not naming names
no name yet for the baby
don't use names in email
same name as another client
initials only
nickname for the van
whose name goes on the form
my name is on the report
his name is on the lease
her name came up
sign your name
put my name on it
what's the policy
what's the rule on tattoos
what's wrong with me
confidentiality question
boundary question
dual relationship?
informed consent for a minor
mandated reporter training
scope of practice
conflict of interest form
release of information expired
progress notes due
treatment plan review
care plan meeting
team meeting was toxic
case closed too soon
caseload is {num}
termination letter
discharge planning
warm handoff
safety plan
level of care
crisis plan on file
duty to warn
duty to report
self determination
cultural humility
harm reduction
trauma informed
strengths based
burnout is real
compassion fatigue
vicarious trauma
secondary trauma after a child death
self care is a joke
supervision was cancelled
peer review next week
licensing board question
continuing ed credits
ceu on ethics
audit {day}
billing says bill it anyway
productivity is {num}%
notes are late
falsified notes
copied and pasted notes
signed blank forms
left the laptop open
lost my badge
left the chart in the car
sent the fax to the wrong number
emailed the wrong person
talked in the elevator
posted a selfie with {role}
liked a post by {role}
accepted a friend request
gave out a personal cell
bought {obj} lunch
bought shoes for the kid
paid the electric bill myself
took home baked cookies
wrote a reference
kept a drawing
went to the funeral
went to the wedding
prayed with {obj}
voted with {obj}
smoked with {obj}
drank a beer with {role}
slept with a former client
flirted a little
held {poss2} hand
held the baby
fed the dog
watered the plants
moved a couch
fixed the sink
translated for {obj}
lied by omission
broke the rule
broke the glass
told the truth
told the team
lost my temper
lost sleep
can't sleep
can't stop thinking about it
won't happen again
didn't mean to
didn't document
didn't ask permission
wasn't me
isn't my job
aren't we supposed to
shouldn't we ask {obj}
wouldn't you
haven't told anyone
hasn't got a phone
he has a warrant and {pron} {vp}
she has no id
they have a voucher
there is a waitlist
there's no bed
here's the thing
that's the problem
it's complicated
it's been a day
its fine
its not fine
im done
im new
im a mandated reporter
ive had it
id rather not say
dont judge
cant even
wont do it
theyre not safe
shes pregnant
hes high
youre right
whats next
whos on call
`;

/** What a programme does: fills {vp2}. */
export const programmeDoes = `called {day} | wants the file | won't pay | cut {obj} off | denied it | is closed | lost the paperwork | never called back | asked who lives there | approved {num} hours | sent a letter`;
