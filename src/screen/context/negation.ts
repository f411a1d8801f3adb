import type { Context } from '#screen/cue.ts';

const near = { left: 0, right: 5 };
const after = { left: 4, right: 0 };

/** Denials, each with how far it carries. What looks like one and is none stands in `affirmation.ts`. */
export const negation: readonly Context[] = [
  {
    id: 'bare-not',
    kind: 'negation',
    says: [
      'not|dont|doesnt|didnt|wont|isnt|arent|wasnt|werent|aint|never|cannot|cant|couldnt|wouldnt|hasnt|havent|hadnt|nunca|jamas|ni|tampoco|neither|nor|nothing|nobody|none',
    ],
    reach: near,
    fires: 'She is not suicidal today.',
    spares: 'She is not sleeping and she is suicidal.',
  },
  {
    id: 'no-such-thing',
    kind: 'negation',
    says: ['no|without|zero|sin|ningun|ninguna|free|lacks|absence'],
    reach: near,
    fires: 'No suicidal thoughts reported.',
    spares: 'There is no bus and she is suicidal.',
  },
  {
    id: 'denies',
    kind: 'negation',
    says: [
      'deny|denies|denied|denying|denys|niega|nego|negando|disavows|disavowed',
      'negative for',
      '@not endorse|endorses|endorsed|endorsing|report|reported|voice|voiced|verbalize',
    ],
    reach: { left: 0, right: 9 },
    crosses: true,
    fires: 'Client denies that she is suicidal.',
    spares: 'She denies drinking but she is suicidal.',
  },
  {
    id: 'no-sign-of',
    kind: 'negation',
    says: [
      'no|zero|without|sin evidence|sign|signs|indication|mention|report|history|thoughts|reports|concern|concerns|talk|word|current|recent|acute|active|plan|plans|intent|means|access|desire|wish|si|ideas|intencion|threats|weapons|marks|injuries',
      'ruled out',
      'rules out',
      'negative',
    ],
    reach: { left: 0, right: 9 },
    fires: 'There is no sign of suicidal thinking or self harm.',
    spares: 'There is no sign on the door and she is suicidal.',
  },
  {
    id: 'does-not-believe',
    kind: 'negation',
    says: [
      'dont|doesnt|didnt|not|never think|believe|believes|thinks|mean|feel|suspect|see',
      'not saying',
      'doubt|doubts',
      'not the case that',
      'isnt saying',
      'no creo que',
    ],
    reach: { left: 0, right: 6 },
    crosses: true,
    fires: 'I do not think he is suicidal.',
    spares: 'I do not think so but he is suicidal.',
  },
  {
    id: 'said-afterwards',
    kind: 'negation',
    says: [
      'denied',
      'negative',
      'was|were|is|are? ruled out',
      'absent',
      'unfounded',
      'a false alarm',
      'turned out to be nothing',
      'was|were a? mistake|misunderstanding|joke',
    ],
    reach: after,
    fires: 'Suicidal ideation: denied.',
    spares: 'She is suicidal, she cannot keep herself safe tonight and her cousin says she denied nothing.',
  },
];
