import type { Registers } from '#scrub/tagger/train/registers.ts';
import { everydayHere, mostlyNames, neverNames, stillWords } from './by-hand.ts';
import type { Counted } from './chat-words.ts';

/** The digits of a word; what each means is in the README beside the list. */
type Draft = { first: number; last: number; place: number; everyday: number; opens: boolean };

/** Sizes of SCOWL, from the commonest thousand words to rare ones. */
const everydayOf: ReadonlyMap<number, number> = new Map([
  [10, 9],
  [20, 8],
  [35, 7],
  [40, 6],
  [50, 5],
  [55, 4],
  [60, 3],
  [70, 2],
]);
const RARE = 2;
const HAND = 7;
/** A word of this size or rarer that so many are called by is seldom written except as a name. */
const [UNCOMMON, CALLED] = [6, 4];

/** Lower case, without accents, the parts of a place apart. */
const plain = (name: string): string =>
  name.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('-', ' ');

/** 1 for a hundred births; nine steps of 10^(5/9) each. */
const firstOf = (births: number): number => 1 + Math.round(1.8 * (Math.log10(births) - 2));
/** 9 for one per cent of the population; each step below is a third; too rare for the census to say is 1. */
const lastOf = (share: number): number => (share === 0 ? 1 : Math.round(2 * Math.log10(share) + 9));
const placeOf: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [1, 3],
  [2, 2],
]);

const MET = 3;
const NAMED = 0.1;

/** A word of chat that no list holds: met several times, hardly ever in a name, and hardly anybody's. */
const isChat = (word: string, { all, named }: Counted, { first, last, everyday }: Draft): boolean =>
  /^[a-z]{2,}$/u.test(word) && all >= MET && named < NAMED * all && everyday + first === 0 && last < 4;

class Drafts {
  readonly all = new Map<string, Draft>();

  of(word: string): Draft {
    const draft = this.all.get(word) ?? { first: 0, last: 0, place: 0, everyday: 0, opens: false };
    this.all.set(word, draft);
    return draft;
  }
}

const addNames = (drafts: Drafts, { first, last, places }: Registers): void => {
  for (const { name, number } of first) {
    const draft = drafts.of(plain(name));
    draft.first = Math.max(draft.first, firstOf(number));
  }
  for (const { name, number } of last) {
    const draft = drafts.of(plain(name));
    draft.last = Math.max(draft.last, lastOf(number));
  }
  for (const { name, number } of places) {
    const draft = drafts.of(plain(name));
    draft.place = Math.max(draft.place, placeOf.get(number) ?? 1);
    const [opening = '', ...more] = plain(name).split(' ');
    if (more.length > 0) drafts.of(opening).opens = true;
  }
};

const addWords = (drafts: Drafts, { english }: Registers): void => {
  for (const [size, words] of english) {
    for (const word of words) {
      // Names, abbreviations and letters have no place among the everyday words, nor what is written with an accent.
      if (!/^[a-z][a-z']+$/u.test(word)) continue;
      const draft = drafts.of(word);
      draft.everyday = Math.max(draft.everyday, everydayOf.get(size) ?? 0);
    }
  }
};

const setByHand = (drafts: Drafts): void => {
  for (const [word, draft] of drafts.all) {
    const called = draft.first >= CALLED && draft.everyday >= RARE && draft.everyday <= UNCOMMON;
    if (mostlyNames.has(word) || (called && !stillWords.has(word))) draft.everyday = 1;
  }
  for (const word of everydayHere) drafts.of(word).everyday = HAND;
  for (const word of neverNames) Object.assign(drafts.of(word), { first: 0, everyday: HAND });
};

/** Left out to keep the list small: the rarest surnames and words that are nothing else besides. */
const isLeftOut = ({ first, last, place, everyday, opens }: Draft): boolean => {
  if (first + place > 0) return false;
  return everyday === RARE || (everyday === 0 && (last === 1 || (last === 0 && !opens)));
};

/** The lines of `words.txt`, sorted by code unit. */
export const wordList = (registers: Registers, chat: ReadonlyMap<string, Counted>): readonly string[] => {
  const drafts = new Drafts();
  addNames(drafts, registers);
  addWords(drafts, registers);
  for (const [word, counted] of chat) {
    const draft = drafts.all.get(word) ?? { first: 0, last: 0, place: 0, everyday: 0, opens: false };
    if (isChat(word, counted, draft)) drafts.of(word).everyday = 1;
  }
  setByHand(drafts);
  return [...drafts.all]
    .filter(([, draft]) => !isLeftOut(draft))
    .map(
      ([word, { first, last, place, everyday, opens }]) =>
        `${word}\t${first}${last}${place}${everyday}${opens ? '+' : ''}`,
    )
    .toSorted((a, b) => (a < b ? -1 : 1));
};
