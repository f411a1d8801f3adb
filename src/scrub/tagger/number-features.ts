import { hashFeature, hashText } from './hash.ts';
import { isSign, type Observation } from './observe.ts';
import { classNumber, isNumberWord } from './word-classes.ts';

/**
 * What tells a number that identifies from one that counts. A number may be many tokens ("RGT-4F09", "four nine one
 * two"), and the word that says what it is may stand further away than names look ("last 4, she said, is 8830").
 */

/** First and last token of a number, both included. */
export type Run = {
  readonly first: number;
  readonly last: number;
  /** Its signs, and the same with each kind once: "AAA-0A00", "A-0A0". */
  readonly pattern: number;
  readonly outline: number;
  /** Among its first MOST_SIGNS signs or so. */
  readonly digits: number;
};

const MOST_TOKENS = 24;
const MOST_SIGNS = 16;

/** Numbers that are mostly something else, and are numbers behind a number: "four nine one two". */
const ones = new Set(['one', 'uno', 'un', 'una', 'o', 'y']);

const isDigits = ({ shape }: Observation): boolean => shape === 6 || shape === 7;

const runOf = (seen: readonly Observation[], first: number, last: number): Run => {
  let signs = '';
  for (let i = first; i <= last && signs.length < MOST_SIGNS; i += 1) {
    const one = seen[i];
    if (one) signs += (one.glued || i === first ? '' : ' ') + one.pattern;
  }
  const digits = signs.length - signs.replaceAll('0', '').length;
  return {
    first,
    last,
    pattern: hashText(signs.slice(0, MOST_SIGNS)),
    outline: hashText(signs.replaceAll(/(.)\1+/gu, '$1')),
    digits,
  };
};

/** For each token the number that it is part of: what hangs together and holds a digit, or numbers in words. */
export const runsOf = (seen: readonly Observation[]): readonly (Run | undefined)[] => {
  const runs: (Run | undefined)[] = [];
  for (let first = 0; first < seen.length;) {
    let last = first;
    const head = seen[first];
    let digits = head !== undefined && isDigits(head);
    const words = head !== undefined && isNumberWord(head.wordClass);
    for (let next = first + 1; next < seen.length && next - first < MOST_TOKENS; next += 1) {
      const one = seen[next];
      if (!one) break;
      const spoken = words && (isNumberWord(one.wordClass) || isDigits(one) || ones.has(one.word));
      if (!one.glued && !spoken) break;
      // A comma or full stop behind it is the sentence's.
      if (isSign(one.shape) && (one.shape === 10 || seen[next + 1]?.glued !== true)) break;
      digits ||= isDigits(one);
      last = next;
    }
    const run = digits || words ? runOf(seen, first, last) : undefined;
    for (let i = first; i <= last; i += 1) runs.push(run);
    first = last + 1;
  }
  return runs;
};

const BEFORE = 6;
const AFTER = 3;

/** The features of token `i` of a number. */
export const numberFeatures = (out: number[], seen: readonly Observation[], run: Run, i: number): void => {
  const { first, last, pattern, outline } = run;
  const place = i === first ? (i === last ? 0 : 1) : i === last ? 3 : 2;
  const b1 = seen[first - 1];
  const b2 = seen[first - 2];
  const a1 = seen[last + 1];
  const a2 = seen[last + 2];
  out.push(
    hashFeature(90, pattern, place),
    hashFeature(91, outline, place),
    hashFeature(92, outline, b1?.hash ?? 0, place),
    hashFeature(93, outline, a1?.hash ?? 0, place),
    hashFeature(94, pattern, b1?.hash ?? 0),
    hashFeature(95, b2?.hash ?? 0, b1?.hash ?? 0, classNumber),
    hashFeature(96, a1?.hash ?? 0, a2?.hash ?? 0, run.digits),
    hashFeature(97, b1?.wordClass ?? 0, a1?.wordClass ?? 0, outline),
    hashFeature(98, run.digits, b1?.wordClass ?? 0, place),
    hashFeature(99, seen[i]?.hash ?? 0, outline, place),
  );
  for (let back = 1; back <= BEFORE; back += 1) {
    const word = seen[first - back];
    if (!word) break;
    out.push(hashFeature(100, word.hash, run.digits > 3 ? 1 : 0), hashFeature(101, word.hash, outline));
  }
  for (let on = 1; on <= AFTER; on += 1) {
    const word = seen[last + on];
    if (!word) break;
    out.push(hashFeature(102, word.hash, run.digits > 3 ? 1 : 0), hashFeature(103, word.hash, outline));
  }
};
