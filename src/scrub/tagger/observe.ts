import type { Span } from '#text/span.ts';
import { fold } from './fold.ts';
import { addCode, addText, finish, hashText } from './hash.ts';
import { factsAt, type Lexicon, lookUp, placeOf } from './lexicon.ts';
import type { Hints } from './hints.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { slipOf } from './slip.ts';
import { classOf } from './word-classes.ts';

/** What the features of a token are made of. */
export type Observation = {
  readonly word: string;
  readonly hash: number;
  /** Packed lexicon facts; for an unlisted word ending in s, those of the word without it ("kristis"). */
  readonly facts: number;
  readonly cut: boolean;
  readonly shape: number;
  readonly wordClass: number;
  /** 0 none; 1 an unlisted word one slip away from a common word; 2 from a common first name; 3 from both. */
  readonly slip: number;
  /** Of an unlisted word: how much it is spelled like a name, 0 to 6. */
  readonly likeness: number;
  /** Place of several words: 0 none, 1 begins one, 2 continues one. */
  readonly phrase: number;
  /** Its signs as A, a, 0 or themselves, cut short: what a number looks like, whatever it is. */
  readonly pattern: string;
  /** No space stands before it. */
  readonly glued: boolean;
  /** What the rules make of it where it stands; 0 = nothing. */
  readonly hint: number;
};

export const isSign = (shape: number): boolean => shape >= 9;

/** 1 lower, 2 Capitalised, 3 UPPER, 4 one capital letter, 5 mIxed, 6 digits, 7 letters and digits, 8 one small letter, 9 and up signs. */
const shapeOf = (text: string): number => {
  const first = text.charCodeAt(0);
  if (/^\p{N}+$/u.test(text)) return 6;
  if (!/[\p{L}\p{N}]/u.test(text))
    return first === 46 ? 9 : first === 44 ? 10 : "'’".includes(text[0] ?? '') ? 11 : 12;
  if (/\p{N}/u.test(text)) return 7;
  const lower = text.toLowerCase();
  if (text.length === 1) return text === lower ? 8 : 4;
  if (text === lower) return 1;
  if (text === text.toUpperCase()) return 3;
  return text[0] !== lower[0] && text.slice(1) === lower.slice(1) ? 2 : 5;
};

const PATTERN = 10;

const patternOf = (text: string): string =>
  text
    .slice(0, PATTERN)
    .replaceAll(/\p{Lu}/gu, 'A')
    .replaceAll(/[\p{Ll}\p{Lo}\p{M}]/gu, 'a')
    .replaceAll(/\p{N}/gu, '0');

/** A number of three digits and more is like any other of its length; "12" and "3rd" are themselves. */
const withoutDigits = (text: string): string => {
  const folded = fold(text);
  return /\p{N}.*\p{N}.*\p{N}/u.test(folded) ? folded.replaceAll(/\p{N}/gu, '0') : folded;
};

/** What is known of words: the lists, and for words on none of them the look of names. */
export type Knowledge = { readonly lexicon: Lexicon; readonly likeness: Likeness };

/** What is seen of a word alone. */
export const observeWord = ({ lexicon, likeness }: Knowledge, text: string): Observation => {
  const shape = shapeOf(text);
  const word = shape === 6 || shape === 7 ? withoutDigits(text) : fold(text);
  let facts = lookUp(lexicon, word);
  let cut = false;
  if (facts === 0 && word.length > 3 && word.endsWith('s')) {
    facts = lookUp(lexicon, word.slice(0, -1));
    cut = facts !== 0;
  }
  const slip = facts === 0 && shape < 6 ? slipOf(lexicon, word) : 0;
  return {
    word,
    hash: hashText(word),
    facts,
    cut,
    shape,
    wordClass: classOf(word),
    slip,
    likeness: shape < 6 ? likenessOf(likeness, word) : 0,
    phrase: 0,
    pattern: patternOf(text),
    glued: false,
    hint: 0,
  };
};

/** Which tokens stand right behind the one before, and what the rules make of each. */
export const placed = <Seen extends Observation>(
  seen: readonly Seen[],
  tokens: readonly Span[],
  hints: Hints,
): readonly Seen[] =>
  seen.map((one, i) => {
    const glued = i > 0 && tokens[i]?.start === tokens[i - 1]?.end;
    const hint = hints[i] ?? 0;
    return glued || hint > 0 ? { ...one, glued, hint } : one;
  });

const SPACE = 32;

/** Places of two or three words ("broken arrow") are looked up whole, by hashes: no phrase is ever spelled out. */
export const withPhrases = <Seen extends Observation>(
  lexicon: Lexicon,
  seen: readonly Seen[],
): readonly Seen[] => {
  const isPlace = (state: number): boolean => placeOf(factsAt(lexicon, finish(state))) > 0;
  const joined = (state: number, { word }: Observation): number =>
    addText(word, 0, word.length, addCode(state, SPACE));
  let phrase: Uint8Array | undefined;
  for (let i = 0; i + 1 < seen.length; i += 1) {
    const [a, b, c] = [seen[i], seen[i + 1], seen[i + 2]];
    if (!a || !b || isSign(a.shape) || isSign(b.shape)) continue;
    const two = joined(addText(a.word, 0, a.word.length), b);
    const three = c !== undefined && !isSign(c.shape) && isPlace(joined(two, c));
    if (!three && !isPlace(two)) continue;
    phrase ??= new Uint8Array(seen.length);
    phrase.set(three ? [1, 2, 2] : [1, 2], i);
  }
  if (phrase === undefined) return seen;
  const places = phrase;
  return seen.map((one, i) => (places[i] ? { ...one, phrase: places[i] } : one));
};

export const observe = (
  knowledge: Knowledge,
  text: string,
  tokens: readonly Span[],
  hints: Hints,
): readonly Observation[] =>
  placed(
    withPhrases(
      knowledge.lexicon,
      tokens.map((token) => observeWord(knowledge, text.slice(token.start, token.end))),
    ),
    tokens,
    hints,
  );
