import { inBuckets } from '#scrub/tagger/buckets.ts';
import { fold } from '#scrub/tagger/fold.ts';
import { hashText } from '#scrub/tagger/hash.ts';
import { type Entry, type Lexicon, pack } from '#scrub/tagger/lexicon.ts';
import type { Registers } from './registers.ts';
import { communities, nicknames } from './words/people.ts';
import { localPlaces, counties } from './words/places.ts';
import { informalEnglish, spanishWords } from './words/common.ts';

type Draft = { -readonly [key in keyof Entry]: Entry[key] };

const step = (value: number, bounds: readonly number[]): number =>
  1 + bounds.filter((bound) => value >= bound).length;
const births = [200, 500, 2_000, 10_000, 50_000, 300_000];
const shares = [0.001, 0.002, 0.005, 0.02, 0.06, 0.15];
const englishSteps: ReadonlyMap<number, number> = new Map([[10, 7], [20, 6], [35, 5], [40, 4], [50, 3], [55, 2], [60, 2], [70, 1]]); // prettier-ignore

/** Joins all lists into one table; a word keeps the highest step it has in each. */
export const buildLexicon = (registers: Registers): Lexicon => {
  const drafts = new Map<string, Draft>();
  const draft = (word: string): Draft => {
    const key = fold(word);
    const known = drafts.get(key) ?? { first: 0, last: 0, place: 0, english: 0, spanish: 0 };
    drafts.set(key, known);
    return known;
  };
  const raise = (word: string, field: Exclude<keyof Entry, 'spanish'>, value: number): void => {
    const known = draft(word);
    known[field] = Math.max(known[field], value);
  };
  for (const { name, number } of registers.first) raise(name, 'first', step(number, births));
  for (const { name, number } of registers.last) raise(name, 'last', step(number, shares));
  for (const { name, number } of registers.places)
    raise(name.replace(/ county$/u, ''), 'place', number === 0 ? 1 : number === 1 ? 2 : 3);
  for (const name of localPlaces) raise(name, 'place', 2);
  for (const name of counties) raise(name, 'place', 3);
  for (const { given, family } of communities) {
    for (const name of given.flatMap((one) => one.split('-'))) raise(name, 'first', 2);
    for (const name of family.flatMap((one) => one.split('-'))) raise(name, 'last', 2);
  }
  for (const name of nicknames.flatMap((one) => one.split('-'))) raise(name, 'first', 3);
  for (const [size, words] of registers.english)
    for (const word of words) raise(word, 'english', englishSteps.get(size) ?? 1);
  for (const word of informalEnglish) raise(word, 'english', 6);
  for (const word of spanishWords) draft(word).spanish = 1;
  return tableOf([...drafts].map(([word, entry]) => ({ hash: hashText(word), facts: pack(entry) })));
};

const tableOf = (entries: readonly { readonly hash: number; readonly facts: number }[]): Lexicon => {
  const { starts, order } = inBuckets(entries.map(({ hash }) => hash));
  return {
    starts,
    marks: Uint16Array.from(order, (i) => (entries[i]?.hash ?? 0) >>> 16),
    facts: Uint16Array.from(order, (i) => entries[i]?.facts ?? 0),
  };
};
