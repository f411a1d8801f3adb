import { type Buckets, BUCKETS, placeIn } from './buckets.ts';
import { hashText } from './hash.ts';

/** What is known about a word from name registers and word lists; every number is a coarse step, 0 = not listed. */
export type Entry = {
  /** First name, by births: 1 (a hundred) to 7 (hundreds of thousands). */
  readonly first: number;
  /** Surname, by share of the population: 1 to 7. */
  readonly last: number;
  /** Place: 1 elsewhere in the United States, 2 Oklahoma town, 3 Oklahoma county. */
  readonly place: number;
  /** English word: 7 (the commonest few thousand) down to 1 (rare). */
  readonly english: number;
  readonly spanish: 0 | 1;
};

/** A word list as 16-bit fingerprints: about one unlisted word in twenty thousand is mistaken for a listed one. */
export type Lexicon = { readonly starts: Buckets; readonly marks: Uint16Array; readonly facts: Uint16Array };

export const pack = (entry: Entry): number =>
  entry.first | (entry.last << 3) | (entry.place << 6) | (entry.english << 8) | (entry.spanish << 11);

/** The packed facts of the word with this hash; 0 = not listed. */
export const factsAt = ({ starts, marks, facts }: Lexicon, hash: number): number =>
  facts[placeIn(starts, marks, hash)] ?? 0;

/** The packed facts of an already folded word (or of a place of several words, joined by spaces); 0 = not listed. */
export const lookUp = (lexicon: Lexicon, word: string): number => factsAt(lexicon, hashText(word));

export const firstOf = (facts: number): number => facts & 7;
export const lastOf = (facts: number): number => (facts >>> 3) & 7;
export const placeOf = (facts: number): number => (facts >>> 6) & 3;
export const englishOf = (facts: number): number => (facts >>> 8) & 7;
export const spanishOf = (facts: number): number => (facts >>> 11) & 1;

/** Words and first names so common that another word may be a slip of the finger away from one. */
export const isCommonWord = (facts: number): boolean => englishOf(facts) >= 5;
export const isCommonName = (facts: number): boolean => firstOf(facts) >= 6;

/** Made at the first word that is on no list, so that no start waits for it. */
const sieves = new WeakMap<Lexicon, Uint8Array>();

/** A sieve for the hashes of common words and first names: eight bits for each bucket, of which few are set. */
export const sieveOf = (lexicon: Lexicon): Uint8Array => {
  const known = sieves.get(lexicon);
  if (known !== undefined) return known;
  const { starts, marks, facts } = lexicon;
  const sieve = new Uint8Array(BUCKETS);
  let bucket = 0;
  for (let i = 0; i < facts.length; i += 1) {
    while (i >= (starts[bucket + 1] ?? 0)) bucket += 1;
    const each = facts[i] ?? 0;
    if (isCommonWord(each) || isCommonName(each))
      sieve[bucket] = (sieve[bucket] ?? 0) | (1 << ((marks[i] ?? 0) & 7));
  }
  sieves.set(lexicon, sieve);
  return sieve;
};

/** Whether a hash may be that of a common word or first name; one in many that are not passes too. */
export const passes = (sieve: Uint8Array, hash: number): boolean =>
  (((sieve[hash & 0xffff] ?? 0) >>> ((hash >>> 16) & 7)) & 1) === 1;
