import { describe, expect, it } from 'vitest';
import { scrub } from '#scrub/scrub.ts';

/** Each class: what stays, and beside it the same word as somebody's name, which goes. */
const classes: readonly {
  readonly what: string;
  readonly stays: readonly string[];
  readonly goes: readonly (readonly [string, string])[];
}[] = [
  {
    what: 'a disease called after somebody',
    stays: ['Kid has Fanconi anemia and Hirschsprung disease.', 'Is it Capgras or Ganser syndrome?'],
    goes: [['Mr. Fanconi has anemia.', 'Mr. [PERSON 1] has anemia.']],
  },
  {
    what: 'a thing by its brand',
    stays: ['one box of Huggies and a Graco swing', 'her jimmy deans and a slim jim went missing'],
    goes: [['tell jimmy the rent is late', 'tell [PERSON 1] the rent is late']],
  },
  {
    what: 'short forms in a row',
    stays: ['nobody explained ROI, LOC, BHH or PSR to them'],
    goes: [['i saw MG and told him', 'i saw [PERSON 1] and told him']],
  },
  {
    what: 'Latin of the courts',
    stays: ['she is pro se, he acts in loco parentis'],
    goes: [['la señora Parentis llamó', 'la señora [PERSON 1] llamó']],
  },
  {
    what: 'a name before the thing it makes',
    stays: ['Carol singers came by the unit', 'Gene therapy is not covered', 'he cut the rose bush'],
    goes: [['Carol said no', '[PERSON 1] said no']],
  },
  {
    what: 'a drug by its name on the street',
    stays: ['she was popping molly', 'weed, molly and lucy at the party', 'positive for tina'],
    goes: [['molly told me she is scared', '[PERSON 1] told me she is scared']],
  },
  {
    what: 'a Spanish word that is also a name',
    stays: [
      'busco consuelo más que consejo, se me murió uno',
      'no hay milagros en esto, le dije',
      'un pan con mayo y una soda',
    ],
    goes: [['mi clienta Consuelo me dijo que no', 'mi clienta [PERSON 1] me dijo que no']],
  },
  {
    what: 'the rights that are read',
    stays: ['they read him his Miranda at the door'],
    goes: [['Miranda told me about it', '[PERSON 1] told me about it']],
  },
  {
    what: 'what somebody is said not to be',
    stays: ['Victor he is not. He lost.'],
    goes: [['Victor is not home. He lost.', '[PERSON 1] is not home. He lost.']],
  },
  {
    what: 'a scale and its score',
    stays: ['Her Beck was 31 and the Hamilton was 22'],
    goes: [['Mr. Beck was 31 then', 'Mr. [PERSON 1] was 31 then']],
  },
  {
    what: 'a public body or hotline',
    stays: ['The Veterans Crisis Line put him on hold', 'the Dept of Labor poster says so'],
    goes: [['she works at Veterans Diner', 'she works at [ORGANIZATION 1]']],
  },
  {
    what: 'somebody or something that everybody knows',
    stays: ['she believes Trump sent her the check', 'BetterHelp and FindHelp want her file'],
    goes: [['she believes Brenda sent her the check', 'she believes [PERSON 1] sent her the check']],
  },
  {
    what: 'a rank alone',
    stays: ['Sarge says leave it, Chaplain says report'],
    goes: [['Chaplain Ogle says report', 'Chaplain [PERSON 1] says report']],
  },
  {
    what: 'a score in Spanish',
    stays: ['sacó 17 en el PHQ-9 en español y 6 en inglés, y ella puso el 6'],
    goes: [['la cita es el 6 de mayo', 'la cita es el [DATE 1]']],
  },
];

describe.each(classes)('$what', ({ stays, goes }) => {
  it.each(stays)('stays: %s', (text) => {
    expect(scrub(text).text).toBe(text);
  });

  it.each(goes)('goes where it is a name: %s', (text, scrubbed) => {
    expect(scrub(text).text).toBe(scrubbed);
  });
});
