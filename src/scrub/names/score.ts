import { acts, befores, determiners, greetings, kin, naming, roles, titles } from './vocabulary.ts';
import type { Style, Word } from './words.ts';

/**
 * How much speaks for a word being (part of) a person's name: what the lists know of it, how it is written, and
 * the words on either side. The unit is roughly a log-odds; 2 is more likely than not given how rare names are.
 */

type Neighbours = {
  readonly before: Word | undefined;
  readonly before2: Word | undefined;
  readonly after: Word | undefined;
  readonly after2: Word | undefined;
};

/** Everyday words that look like names only by accident of the lists. */
const isWord = (word: Word): boolean => word.entry.word >= 2;

const byList = ({ entry }: Word): number => {
  const name = Math.max(entry.first, entry.last - 1);
  if (entry.word >= 2) return name >= 6 ? -2.5 : name >= 3 ? -4 : -7;
  if (entry.first >= 5) return 2.4;
  if (entry.first >= 3) return 1.2;
  if (entry.first >= 1) return 0.4;
  if (entry.last >= 5) return 0.2;
  if (entry.last >= 1) return entry.word === 1 ? -4 : -1.2;
  return entry.word === 1 ? -7 : -2.6;
};

const byShape = (word: Word, style: Style): number => {
  const { entry } = word;
  const name = Math.max(entry.first, entry.last);
  if (style === 'upper' || word.shape === 'lower')
    return style === 'mixed' && word.shape === 'lower' ? -0.6 : 0;
  if (word.shape === 'upper' && word.text.length <= 5 && name < 3) return -1.5;
  if (word.opens) {
    if (isWord(word)) return name >= 6 ? 1 : 0;
    return name > 0 ? 1.6 : 2.4;
  }
  if (isWord(word)) return name >= 5 ? 3.4 : name >= 1 ? 3.4 : 3.2;
  return name > 0 ? 3.6 : 4.4;
};

const isTitle = (word: Word | undefined): boolean => word !== undefined && titles.has(word.lower);

const beforeCues = (word: Word, { before, before2 }: Neighbours): number => {
  if (!before) return 0.3;
  const first = before.text === '.' && before2 ? before2 : before;
  if (isTitle(first)) {
    const plain = kin.has(first.lower) || roles.has(first.lower);
    if (plain && isWord(word) && word.shape === 'lower') return -1;
    return plain ? 2.6 : word.shape === 'lower' && word.entry.word >= 7 ? 2.5 : 4.5;
  }
  if (naming.has(before.lower)) return isWord(word) && word.shape === 'lower' ? 2 : 3;
  if (kin.has(before.lower)) return 2.2;
  if (roles.has(before.lower)) return 1.8;
  if (greetings.has(before.lower)) return 1.5;
  if (determiners.has(before.lower)) return isWord(word) ? -2.5 : -0.9;
  if (befores.has(before.lower)) return 0.9;
  if (before.shape === 'sign') return 0.4;
  if (acts.has(before.lower)) return 0.5;
  if (before.entry.word >= 7) return 0;
  return -0.2;
};

const afterCues = (word: Word, { after, after2 }: Neighbours): number => {
  if (!after) return 0.2;
  if (after.lower === "'s") {
    // "Patience's" and "Rich's" are names; "the client's" is caught by the word before.
    return after2 && acts.has(after2.lower) ? 1 : 1.3;
  }
  if (acts.has(after.lower)) return word.entry.word >= 2 && word.shape === 'lower' ? 1.2 : 1.6;
  if (after.text === ',' && after2?.shape === 'number') return 1.6;
  if (after.lower === 'and' || after.text === '&') return 0.5;
  if (after.shape === 'sign') return 0.3;
  return 0;
};

const pairCues = (word: Word, { before, after }: Neighbours, style: Style): number => {
  const cased = style === 'mixed' && word.shape !== 'lower';
  const partner = (other: Word | undefined, side: 'first' | 'last'): number => {
    if (!other || other.shape === 'sign' || other.shape === 'number') return 0;
    if (cased && other.shape === 'lower') return 0;
    const level = side === 'first' ? other.entry.first : other.entry.last;
    if (other.entry.word >= 2) return level >= 5 && other.entry.word < 8 ? 0.8 : 0;
    return level >= 4 ? 2.2 : level >= 1 ? 1 : cased && !other.opens && other.entry.word === 0 ? 0.8 : 0;
  };
  const asLast =
    word.entry.last >= 1 || word.entry.first >= 1 || word.entry.word < 2 ? partner(before, 'first') : 0;
  const asFirst = word.entry.first >= 1 || word.entry.word < 2 ? partner(after, 'last') : 0;
  return Math.max(asLast, asFirst);
};

export const personScore = (words: readonly Word[], at: number, style: Style): number => {
  const word = words[at];
  if (!word) return -Infinity;
  const near: Neighbours = {
    before: words[at - 1],
    before2: words[at - 2],
    after: words[at + 1],
    after2: words[at + 2],
  };
  return (
    byList(word) +
    byShape(word, style) +
    beforeCues(word, near) +
    afterCues(word, near) +
    pairCues(word, near, style)
  );
};
