/** A complete entry that the linter accepts; tests change one thing in it. */
export const entry = `---
id: capable-risky-choice
title: Capable adult makes a risky choice
title_es: Una persona adulta capaz toma una decisión riesgosa
must: ["2.02"]
also: ["2.01", "2.13"]
tension:
  - [the client's right to choose, "2.02"]
  - [the client's well-being, "2.01"]
kind: weigh
can_reach: possible
reviewed_on: 2026-11-24
reviewed_by: case management content editor
points:
  - "Start from the client's right to choose. You may limit it only when the risk is serious, foreseeable, and imminent. (2.02)"
  - "Ask what the client knows about the likely outcome. (2.01)"
  - "Tell a supervisor today if capacity is in doubt. (2.13)"
points_es:
  - "Parta del derecho a decidir. Puede limitarlo solo si el riesgo es grave, previsible e inminente. (2.02)"
  - "Pregunte qué sabe la persona sobre el resultado probable. (2.01)"
  - "Avise hoy a un supervisor si hay dudas sobre su capacidad. (2.13)"
aliases:
  - client is going back to the guy who hits her
  - he quit his meds and says it is his life
  - refuses the surgery and knows what it means
  - she would rather sleep outside than in the shelter
  - wont take insulin, says god will decide
  - moved back in with the ex, her call?
  - leaves rehab early against advice
  - smokes on oxygen, knows the risk
  - wants to drive two states over with no brakes
  - eats what he likes with sugars of 400
  - signs out of hospital ama
  - says no to the walker and keeps falling
aliases_es:
  - la clienta quiere volver con el que le pega
  - dejó las pastillas y dice que es su vida
  - no quiere la operación
  - prefiere dormir en la calle
  - se va de rehab antes de tiempo
  - fuma con el oxígeno puesto
  - no acepta el andador
  - firmó la salida del hospital
---
## What pulls against what
Respecting a choice that you would not make (2.02) pulls against care for the client's well-being (2.01). You may limit a choice only when the risk is serious, foreseeable, and imminent (2.02).
## Questions to consider
- Which of the three words fits today? What did you see or hear?
- Does the client know what may happen, in plain terms?
- Does the client know the other options, and what each would cost or change?
- Is there real doubt about capacity for this choice, or do you just disagree (2.13)?
- Could someone else be hurt, and how soon?
- What would make it safer, in the client's own view?
## First steps
1. Say your worry plainly, then listen.
2. Offer facts and options without pressure.
3. Make a plan for safety together, whatever the client picks.
4. Agree on when you will talk next.
## What to document
Write the choice in the client's own words. Note what you explained, the plan you made, and whom you asked. Leave out guesses and labels.
## Bring in a supervisor when
The risk may come soon, capacity is in real doubt, or you think of acting against the client's wishes.
## Red flags
- A weapon, a threat, or a goodbye message.
- Someone else answers for the client.
## What the code does not settle
The code does not say what your state expects. Check whether your state expects a report, and what agency policy says.

# Español
## Qué se opone a qué
Respetar una decisión que usted no tomaría (2.02) choca con cuidar el bienestar de la persona (2.01). Puede limitarla solo si el riesgo es grave, previsible e inminente (2.02).
## Preguntas para pensar
- ¿Cuál de las tres palabras se cumple hoy? ¿Qué vio o qué oyó?
- ¿Sabe la persona lo que puede pasar, en palabras simples?
- ¿Conoce las otras opciones y lo que cada una cambia?
- ¿Hay dudas reales sobre su capacidad, o solo no está usted de acuerdo (2.13)?
- ¿Alguien más puede salir herido, y qué tan pronto?
## Primeros pasos
1. Diga su preocupación con claridad y escuche.
2. Ofrezca datos y opciones sin presión.
3. Hagan juntos un plan de seguridad.
4. Acuerden cuándo volverán a hablar.
## Qué documentar
La decisión en las palabras de la persona, lo que usted explicó, el plan y a quién consultó.
## Avise a un supervisor cuando
El riesgo sea cercano, haya dudas sobre la capacidad o piense actuar contra los deseos de la persona.
## Señales de alerta
- Un arma, una amenaza o un mensaje de despedida.
- Otra persona contesta por ella.
## Lo que el código no resuelve
El código no dice qué espera su estado. Averigüe si espera un reporte y qué dice la política de la agencia.
`;
