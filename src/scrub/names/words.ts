import type { Token } from '#text/tokens.ts';
import { lookUp, type Entry } from '#scrub/lexicon.ts';
import { everydaySpanish, isSpanish } from './spanish.ts';
import type { Page } from '#scrub/recogniser.ts';

export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'sign' | 'number';

export type Word = Token & {
  readonly lower: string;
  readonly shape: Shape;
  readonly entry: Entry;
  /** Is a name with a possessive s that lost its apostrophe. */
  readonly owns: boolean;
  /** Stands where a sentence, a line or a quotation begins, so that a capital says nothing. */
  readonly opens: boolean;
};

const APOSTROPHE = 0x27;

/** How the whole message is typed: capitals say nothing in `upper`; lower case says nothing in `lower`. */
export type Style = 'mixed' | 'lower' | 'upper';

/** What a word is made of: its capitals, small letters, digits (these as ASCII has them), and anything but those and '. */
const shapeOf = (text: string): Shape => {
  let [capitals, small, digits, others] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) small += 1;
    else if (code >= 0x41 && code <= 0x5a) capitals += 1;
    else if (code >= 0x30 && code <= 0x39) digits += 1;
    else if (code !== APOSTROPHE) others += 1;
  }
  if (capitals + small === 0) return digits > 0 ? 'number' : 'sign';
  if (others > 0) return 'mixed';
  if (capitals === 0) return 'lower';
  const first = text.charCodeAt(0);
  if (capitals === 1 && first >= 0x41 && first <= 0x5a) return text.length === 1 ? 'upper' : 'capital';
  return small === 0 ? 'upper' : 'mixed';
};

const enders = new Set([
  '.',
  '!',
  '?',
  ':',
  ';',
  '"',
  '(',
  '>',
  '*',
  '•',
  '-',
  '…',
  '[',
  '|',
  '¿',
  '¡',
  '\ufffc',
  "'",
  '~',
  '`',
  '/',
]);
const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'jr',
  'sr',
  'sra',
  'lt',
  'sgt',
  'rev',
  'vs',
  'dept',
  'apt',
  'ave',
]);

const opensAt = (page: Page, at: number): boolean => {
  const token = page.tokens[at];
  const before = page.tokens[at - 1];
  if (!token || !before) return true;
  if (token.start > before.end && page.text.slice(before.end, token.start).includes('\n')) return true;
  if (!enders.has(before.text)) return false;
  if (before.text === '-' || before.text === '/' || before.text === "'")
    return page.text[before.start - 1] === ' ' && before.text !== '/';
  if (before.text !== '.') return true;
  const earlier = page.tokens[at - 2];
  // "Mr. Ogle", "J. Smith": the stop belongs to the word before.
  return !(
    earlier &&
    earlier.end === before.start &&
    (earlier.text.length === 1 || abbreviations.has(earlier.text.toLowerCase()))
  );
};

const contraction = /^(.*?)(?:n't|n'|'(?:m|d|ll|ve|re|s|em|all))$/u;
const everyday: Entry = { first: 0, last: 0, place: 0, word: 9, opensPlace: false };

const entryOf = (lower: string): Entry => {
  if (!lower.includes("'")) return lookUp(lower);
  const whole = lookUp(lower);
  if (whole.word > 0 || whole.last > 0) return whole;
  const stem = contraction.exec(lower)?.[1];
  if (stem === undefined) return lookUp(lower.replaceAll("'", ''));
  return stem.length < 2 ? everyday : lookUp(stem);
};

/** "kristis house": a name whose possessive lost its apostrophe. */
const bareOf = (lower: string, entry: Entry): Entry | undefined => {
  if (
    lower.length < 5 ||
    !lower.endsWith('s') ||
    entry.first > 0 ||
    entry.last > 2 ||
    entry.word > 0 ||
    entry.place > 0
  )
    return undefined;
  const stem = lookUp(lower.slice(0, -1));
  return stem.first >= 3 && stem.word < 2 ? stem : undefined;
};

/** "the Smiths": a surname in the plural, where a capital says something. */
const familyOf = (shape: Shape, opens: boolean, lower: string, entry: Entry): Entry | undefined => {
  if (shape !== 'capital' || opens || !lower.endsWith('s') || entry.first >= 3 || entry.last >= 5)
    return undefined;
  const stem = lookUp(lower.slice(0, -1));
  return stem.last >= 6 ? { ...stem, word: 0 } : undefined;
};

const unknown: Entry = { first: 0, last: 0, place: 0, word: 0, opensPlace: false };

export const wordsOf = (page: Page): readonly Word[] => {
  const spanish = isSpanish(page.lowers);
  return page.tokens.map((token, at) => {
    const { text, start, end } = token;
    const lower = page.lowers[at] ?? '';
    const shape = shapeOf(text);
    const opens = opensAt(page, at);
    if (shape === 'sign' || shape === 'number')
      return { text, start, end, lower, shape, entry: unknown, owns: false, opens };
    const listed = spanish && everydaySpanish.has(lower) ? everyday : entryOf(lower);
    const bare = bareOf(lower, listed);
    const entry = bare ?? familyOf(shape, opens, lower, listed) ?? listed;
    return { text, start, end, lower, shape, entry, owns: bare !== undefined, opens };
  });
};

/** The place of the first word from `start` on, found by halving: a message may hold thousands. */
export const placeOf = (words: readonly Word[], start: number): number => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const styleOf = (words: readonly Word[]): Style => {
  let upper = 0;
  let lower = 0;
  let inner = 0;
  for (const word of words) {
    if (word.shape === 'upper' && word.text.length > 1) upper += 1;
    if (word.shape === 'lower' && word.text.length > 1) lower += 1;
    if (word.shape === 'capital' && !word.opens) inner += 1;
  }
  if (upper >= 4 && upper > 2 * (lower + inner)) return 'upper';
  return inner === 0 ? 'lower' : 'mixed';
};
