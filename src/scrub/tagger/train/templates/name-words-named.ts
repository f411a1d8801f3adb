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
{WN} {VED} me
{WN} {VED} the {NOUN}
{WN} {VED} {poss2} {NOUN}
{WN} {VED} {obj}
{WN} {VED} again {tail}
{WN} just {VED}
{WN} never {VED} it
{WN} was {VED} {day}
{WN} got {VED} at the {NOUN}
{WN} {VED} and {vp}
{WN} wants a {NOUN}
{WN} has {poss2} {NOUN}
{WN}'s {NOUN} is {VED}
{WN}'s {who} {VED} me
i {VED} {WN}
i {VED} {WN} about the {NOUN}
{role} {VED} {WN}
{who} {WN} {VED} it
the {NOUN} {WN} {VED}
a {NOUN} for {WN}
no {NOUN} for {WN} {day}
{WN} n {WN} {VED}
{WN} and {P} {VED} it
{P} and {WN} {plural}
{WN} is at {spot} {day}
{WN} is my {who}
{WN} says {pron} {VED}
{WN} thinks {role} {VED} it
`;
