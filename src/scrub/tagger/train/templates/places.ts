/** Sentences about places ({LOC} town or neighbourhood, {CO}, {ADDR} address, {HOME} housing) and organisations ({ORG} any). */
export const placesEnglish = `
{role} lives in {LOC}
{P} lives in {LOC}
{P} moved to {LOC} {day}
{role} moved from {LOC} to {LOC}
{role} is from {LOC}
{P} from {LOC} {vp}
no other worker within an hour of {LOC}
everyone in {LOC} knows everyone
small town ({LOC}) problem, {tail}
we're in {LOC} so there is no other worker
the nearest bed is in {LOC}
closest detox is {LOC}
court in {LOC} {day}
a ride to {LOC}
i drove {obj} to {LOC}
kid ran off to {LOC}
foster home out in {LOC}
placement in {LOC} fell through
hitchhiked from {LOC} to {LOC}
she fled {LOC} with the kids
he got picked up in {LOC}
{LOC} office is short staffed
the {LOC} office gave out the file
the {LOC} shelter is full
{LOC} police showed up here
{LOC} pd called me
{LOC} isn't safe for {obj}
{LOC} is too small for this
near {LOC}
out by {LOC}
past {LOC} on the highway
somewhere around {LOC}
he's camping at {LOC}
body found at {LOC}
staying in a tent by {LOC}
sleeping under the bridge near {LOC}
back in {LOC}
up in {LOC} {day}
{poss2} {kin} in {LOC} {vp}
{role} in {LOC} {vp}
{CO} has no beds
{CO} jail called
{CO} dhs {vp}
{CB} co. sheriff asked for the address
a case in {CO}
moved out to {CO}
the {CO} worker {vp}
{CO} health dept
rural {CO}
lives at {ADDR}
{P} is at {ADDR}
new address {ADDR}
address is {ADDR}, don't give it to {poss2} {kin}
i dropped {obj} off at {ADDR}
home visit at {ADDR} {day}
send the check to {ADDR}
she's hiding at {ADDR}
they found me at {ADDR}
corner of {CROSS}
at {CROSS}
off {STREET}
over on {ST}
tent off {CROSS}
the bus stop at {CROSS}
under the bridge at {CROSS}
{CROSS} is where {pron} sleeps
off {HWY} past the {NOUN}
picked up on {HWY} near {LOC}
camped under {HWY}
the {NOUN} on {HWY}
wrecked on {HWY} by {LOC}
lives out on {HWY}
rents a room on {STREET}
room on {ST}
{STREET} and {STREET}
the {HOME} {VED} {obj}
lives at the {HOME} {day}
at the {CARE} {day}
the {CARE} {VED} {obj}
ran away from the {CARE}
the {SCHOOL} {who} {VED}
{SCHOOL} {VED} {obj}
kids go to {SCHOOL}
{ORG} {VED} the {NOUN}
the {who} at {ORG} {VED} me
the {who} from {ORG} cc'd everybody
our agency ({CARE}) {VED} it
my {kin} does {dept} at {CARE}
i work at {CARE} and my {kin} works at {BIZ}
{P} at {CARE} {VED} me
{P} works {day} at {BIZ}
sent {obj} to {CARE} then {CARE}
{CARE} {NOUN} {day}
the {BIZ} {NOUN} {VED}
{LOC} {NOUN} {VED}
the {NOUN} in {LOC} {VED}
{VED} out of {LOC}
{LOC} {day}
waits tables at {BIZ}
waited at the {BIZ} on {STREET} for {num} hrs
lives at {HOME}
renting from {HOME}
stays at {HOME}
{P} got evicted from {HOME}
the manager at {HOME} {vp}
{HOME} raised the deposit
{HOME} has a waitlist
moved into {HOME} {day}
{HOME} unit {num}
the landlord at {HOME} asked about {dx}
works at {BIZ}
{P} works at {BIZ}
{role} works at {BIZ} with my {kin}
{poss2} boss at {BIZ} {vp}
got hired at {BIZ}
got fired from {BIZ}
just started at {BIZ}
night shift at {BIZ}
{BIZ} cut {poss2} hours
{BIZ} called to verify employment
{poss2} {kin} is a manager at {BIZ}
i saw {role} working at {BIZ}
he stocks shelves at {BIZ}
fired by {BIZ} over {drug}
she cleans rooms at {BIZ}
goes to {SCHOOL}
{P} goes to {SCHOOL}
the counselor at {SCHOOL} {vp}
{SCHOOL} wants the records
{SCHOOL} called about {P}
kids got pulled from {SCHOOL}
{poss2} {kin} teaches at {SCHOOL}
a teacher at {SCHOOL} hugs {obj}
enrolled at {SCHOOL} {day}
suspended from {SCHOOL}
the principal of {SCHOOL} {vp}
iep meeting at {SCHOOL}
goes to {CHURCH}
the pastor at {CHURCH} {vp}
i go to {CHURCH} and so does {role}
{CHURCH} paid the light bill
{CHURCH} wants a list of families
food pantry at {CHURCH}
youth group at {CHURCH}
{role} is a deacon at {CHURCH}
{CARE} won't talk to me
{CARE} sent the records to the wrong fax
{CARE} discharged {obj} {day}
{CARE} told {poss2} {kin}
referred to {CARE}
sees a therapist at {CARE}
in treatment at {CARE}
got kicked out of {CARE}
bed at {CARE}
front desk at {CARE} {vp}
staff at {CARE} {plural}
i used to work at {CARE}
i work for {CARE}
here at {CARE} we don't do that
my {kin} runs {CARE}
{CARE} pays for referrals
{CARE} has a waiting list, {tail}
the nurse at {CARE} {vp}
{P} was at {CARE}
{P} is staying at {CARE}
{P} left {CARE} ama
discharge from {CARE} {day}
is {CARE} still taking medicaid
can i refer to {CARE} if my {kin} works there
a worker at {CARE} {vp}
{role} volunteers at {CARE}
{CARE} and {CARE} both want {obj}
{TRIBE} wants the records
{TRIBE} {OFFICE} called
{TRIBE} mailed a notice
enrolled with {TRIBE}
works for {TRIBE}
{P} works for the {TRIBE}
the {TRIBE} {OFFICE} worker {vp}
{TRIBE} {OFFICE} denied {obj}
{poss2} {kin} works at {TRIBE} {OFFICE}
{ORG} {vp}
at {ORG} {day}
{ORG} asked for a list
{ORG} gave me a gift basket
{ORG} is suing us
my {kin} works at {ORG}
{P} and {P} met at {ORG}
{P} at {ORG} in {LOC} {vp}
{P} was hired at {ORG} in {LOC}
met {P} at {ORG}
client: {P}
issue: {ORG} will not hold the spot
{SCHOOL} - {P} - {day}
{role} at {ORG} {vp}
someone from {ORG} {vp}
the lady at {ORG} {vp}
email from {ORG}
deliver it to {ORG}
over at {ORG}
{ORG} in {LOC}
the {BIZ} on {ST}
the {BIZ} in {LOC}
{poss2} {kin} lives behind the {BIZ} in {LOC}
donation from {ORG}
the director of {ORG} is my {kin}
on the board of {ORG}
{role} banks at {BIZ}
`;
export const placesClean = `
{role} moved here from {state}
{role} wants to go back to {state}
can i work with someone in {state} by phone
is this legal in {state}
the {state} code is different
{role} is from {state}
she's {ident}
he's {ident} and so am i
a {ident} client {vp}
the {ident} community here is small
she speaks {ident}
{ident} interpreter no showed
{role} is at {spot}
i saw {role} at {spot}
i met {role} at {spot} {day}
{spot} won't let {obj} back in
{spot} called {day}
{spot} gave out the address
can i meet at {spot}
is {spot} a safe place to talk
{prog} denied {obj}
{prog} wants the file
{prog} called {role}
does {prog} need a release
do i call {prog} first
is {prog} allowed to ask that
{role} is on {prog}
{role} lost {prog}
{role} applied for {prog} {day}
{prog} and {prog} both said no
{role} messaged me on {brand}
is {brand} ok for client stuff
can i use {brand} for notes
{brand} keeps suggesting my clients
paid me on {brand}
{role} drives a {brand}
put it in {brand}
{brand} shows the location
apartment is cold and the landlord won't fix it
the apartments have bedbugs
the school won't give an iep
the church paid the rent
the hospital discharged {obj} at 2am
the clinic lost the chart
the agency wants us to bill more
the shelter is full
the tribe never got notice
her tribe wants to step in
the county says it's not theirs
the city cut the bus line
the nursing home dumped {obj} at the er
group home staff sleep on shift
a treatment center offered me a referral fee
community mental health is slow
our housing program has a waitlist
the district wants all the records
i live out in the country
two counties over
in a rural area with one worker
street outreach is dangerous
house is a mess
home visit went fine
main street program
high school kids
middle school teacher {vp}
elementary age kids
north side of town
the south side
east of here
the lake
at the park
up the hill
the village it takes
a place to stay
the {NOUN} home
the {NOUN} house
the {NOUN} school {VED}
the {NOUN} clinic
the {NOUN} shop
the smoke shop
the {NOUN} store
a {NOUN} church
at a {NOUN} shelter
{NOUN} center
{NOUN} services
{NOUN} apartments
the same {NOUN}
the {NOUN} {NOUN}
the {NOUN} and {NOUN} {VED}
on the {NOUN} road
in my {NOUN}
lives in a {NOUN}
works at a {NOUN}
works in {NOUN}
goes to {NOUN}
went to the {NOUN} {day}
a {NOUN} in {state} {VED}
new hope for this family
second chance housing
safe place to land
open door policy
bright side of it
family dollar amount
the mission of the agency
first step is a release
sober living is full
halfway house rules
recovery is slow
spring break trip
fall risk
winter shelter opens at 30 degrees
grand jury wants my notes
college fund
commerce of favors
beaver fever joke
ada request denied
a norman rockwell family
`;
