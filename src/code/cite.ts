declare const cite: unique symbol;

/** The id of one of the 46 citable units, such as "2.07(c)" or "3.04". Only `code/` makes one. */
export type Cite = string & { readonly [cite]: true };

/** The sections in order, with the letters of their paragraphs; one without letters is citable as a whole. */
const lettersOf: Readonly<Record<string, string>> = {
  '1.01': 'abc',
  '2.01': '',
  '2.02': '',
  '2.03': 'ab',
  '2.04': '',
  '2.05': 'abc',
  '2.06': 'abcd',
  '2.07': 'abcdefghij',
  '2.08': 'ab',
  '2.09': '',
  '2.10': '',
  '2.11': '',
  '2.12': '',
  '2.13': '',
  '2.14': '',
  '2.15': 'abcd',
  '3.01': '',
  '3.02': '',
  '3.03': '',
  '3.04': '',
  '3.05': '',
  '4.01': '',
  '5.01': '',
  '5.02': '',
  '5.03': '',
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where a cite is made
const make = (id: string): Cite => id as Cite;

/** The numbers of the 25 sections, in order. */
export const sectionNumbers: readonly string[] = Object.keys(lettersOf);

/** The citable units of a section: its lettered paragraphs, or itself. Empty if there is no such section. */
export const citesOfSection = (number: string): readonly Cite[] => {
  const letters = lettersOf[number];
  if (letters === undefined) return [];
  return letters === '' ? [make(number)] : Array.from(letters, (letter) => make(`${number}(${letter})`));
};

/** All 46 citable units, in the code's order. */
export const cites: readonly Cite[] = sectionNumbers.flatMap(citesOfSection);

const known: ReadonlySet<string> = new Set(cites);

/** Whether this is exactly the id of a citable unit. */
export const isCite = (id: string): id is Cite => known.has(id);

/** The section that a unit belongs to: "2.07" for "2.07(c)". */
export const sectionOf = (cite: Cite): string => cite.slice(0, 4);

/** The unit's place in the code, for sorting. */
export const placeOf = (cite: Cite): number => cites.indexOf(cite);
