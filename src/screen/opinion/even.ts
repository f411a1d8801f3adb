import { whoSomebodyIs } from '#screen/who-somebody-is.ts';

/**
 * Who somebody is must not move a level. Words for the two genders are read as one word; words for ethnicity, faith, orientation,
 * disability and immigration status are not read at all.
 */
const alike = `
he she they hes shes theyre
him her them
his hers their theirs
hed shed theyd
himself herself themself themselves hisself
husband wife spouse
boyfriend girlfriend bf gf partner
exhusband exwife exboyfriend exgirlfriend
mom dad mother father mama papa mommy daddy parent madre padre
son daughter
grandson granddaughter grandchild
grandma grandpa grandmother grandfather abuela abuelo
brother sister hermano hermana
stepdad stepmom stepfather stepmother padrastro madrastra
stepson stepdaughter
aunt uncle tia tio
niece nephew sobrino sobrina
man woman guy lady dude gentleman
men women guys ladies
boy girl
boys girls
sr sra senor senora
el ella
ellos ellas
lo la le
los las les
hijo hija
hijos hijas
nino nina
ninos ninas
esposo esposa marido
novio novia
cliente clienta
muchacho muchacha chico chica
nieto nieta
vecino vecina
solo sola
`;

const merged: ReadonlyMap<string, string> = new Map(
  alike
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** "is going to", "finna" and "fixin to" are one way of speaking about soon. */
const spoken: ReadonlyMap<string, string> = new Map([
  ['finna', 'gonna'],
  ['fixin', 'gonna'],
  ['fixing', 'gonna'],
  ['boutta', 'gonna'],
  ['bouta', 'gonna'],
  ['aint', 'isnt'],
  ['yall', 'you'],
]);

/** A word as the opinion reads it; undefined where it is not to be read. */
export const even = (word: string): string | undefined =>
  whoSomebodyIs.has(word) ? undefined : (merged.get(word) ?? spoken.get(word) ?? word);
