import { hashFeature, hashText } from './hash.ts';
import { englishOf, firstOf, lastOf, placeOf, spanishOf } from './lexicon.ts';
import { hintFeatures } from './hints.ts';
import { numberFeatures, runsOf } from './number-features.ts';
import { isSign, type Observation } from './observe.ts';

/** Everything about one token that does not depend on its neighbours, as small numbers ready to be combined. */
export type Facet = Observation & {
  /** First-name, surname, place and common-word steps, coarser than in the lexicon: what context combines with. */
  readonly listed: number;
  readonly english: number;
  /** The last two letters, which tell a verb form from a noun where the word itself is new. */
  readonly ending: number;
};

const coarse = [0, 1, 1, 2, 2, 3, 3, 3] as const;

/** What stands before the first word and after the last. */
export const outside: Facet = {
  word: '', hash: 0x51ed27, facts: 0, cut: false, shape: 15, wordClass: 63, slip: 0, likeness: 0, phrase: 0,
  ending: hashText(''), english: 0, listed: 4095, pattern: '', glued: false, hint: 0,
}; // prettier-ignore

export const facetOf = (one: Observation): Facet => {
  const { facts, word } = one;
  const ending = hashText(word, Math.max(0, word.length - 2));
  if (facts === 0 && !isSign(one.shape))
    return { ...one, ending, english: 0, listed: 1024 + one.likeness * 2 + (one.slip & 1) };
  const english = spanishOf(facts) ? 7 : englishOf(facts);
  const step = coarse[english] ?? 0;
  const first = coarse[firstOf(facts)] ?? 0;
  const last = coarse[lastOf(facts)] ?? 0;
  const place = placeOf(facts) === 0 ? 0 : placeOf(facts) === 1 ? 1 : 2;
  return {
    ...one,
    ending,
    english,
    listed: isSign(one.shape) ? 2048 + one.shape : step | (first << 2) | (last << 4) | (place << 6),
  };
};

/** How the whole text is cased: 0 all lower, 1 all capitals, 2 mixed, 3 almost every word capitalised. */
export const caseOf = (seen: readonly Observation[]): number => {
  let [lower, capital, upper, words] = [0, 0, 0, 0];
  for (const { shape, word } of seen) {
    if (shape > 5 || word.length < 2) continue;
    words += 1;
    if (shape === 1) lower += 1;
    else if (shape === 3) upper += 1;
    else capital += 1;
  }
  if (upper > 2 && upper >= words * 0.7) return 1;
  if (capital + upper === 0) return 0;
  return words > 3 && lower * 4 < words ? 3 : 2;
};

const endsSentence = (one: Facet): boolean =>
  one === outside || one.shape === 9 || '?!:;*-"•'.includes(one.word);

/** A token with the three on either side. */
export type Window = readonly [Facet, Facet, Facet, Facet, Facet, Facet, Facet];

const wordFeatures = (out: number[], [, b2, b1, me, a1, a2]: Window): void => {
  out.push(
    hashFeature(2, b1.hash),
    hashFeature(3, a1.hash),
    hashFeature(4, b2.hash),
    hashFeature(5, a2.hash),
    hashFeature(6, b1.hash, me.hash),
    hashFeature(7, me.hash, a1.hash),
    hashFeature(8, b2.hash, b1.hash),
    hashFeature(9, a1.hash, a2.hash),
    hashFeature(10, b1.hash, a1.hash),
  );
};

/** The features of a token whatever stands around it in a text of this case. */
export const ownFeatures = (out: number[], me: Facet, mode: number): void => {
  const { facts, word } = me;
  const known = me.english >= 4 ? 1 : 0;
  for (let n = 1; n <= 4; n += 1) {
    if (word.length <= n) break;
    out.push(
      hashFeature(11, hashText(word, 0, n), n, known),
      hashFeature(12, hashText(word, word.length - n), n, known),
    );
  }
  if (!known && me.shape < 6) {
    for (let i = 1; i + 3 < word.length; i += 1) out.push(hashFeature(13, hashText(word, i, i + 3)));
  }
  out.push(
    hashFeature(14, Math.min(word.length, 12), me.shape, mode),
    hashFeature(15, me.slip, me.listed, me.shape),
    hashFeature(16, me.cut ? 1 : 0, me.listed),
    hashFeature(0, 0),
    hashFeature(1, me.hash),
    hashFeature(20, firstOf(facts), me.english),
    hashFeature(21, lastOf(facts), me.english),
    hashFeature(22, placeOf(facts), me.english),
    hashFeature(23, facts),
    hashFeature(24, me.listed, me.shape, mode),
    hashFeature(40, me.wordClass),
    hashFeature(64, me.hash, me.shape, mode),
  );
};

const listFeatures = (out: number[], [, b2, b1, me, a1, a2]: Window, mode: number): void => {
  out.push(
    hashFeature(25, b1.listed, me.listed),
    hashFeature(26, me.listed, a1.listed),
    hashFeature(27, b1.listed, me.listed, a1.listed),
    hashFeature(28, b1.hash, me.listed),
    hashFeature(29, me.listed, a1.hash),
    hashFeature(30, b2.hash, b1.hash, me.listed),
    hashFeature(31, me.listed, a1.hash, a2.hash),
    hashFeature(32, b1.hash, me.listed, a1.hash),
    hashFeature(33, me.phrase, a1.phrase, mode),
    hashFeature(34, b2.listed, b1.listed, me.listed),
    hashFeature(35, me.listed, a1.listed, a2.listed),
    hashFeature(36, b2.hash, me.listed),
    hashFeature(37, me.listed, a2.hash),
  );
};

const classFeatures = (out: number[], [b3, b2, b1, me, a1, a2, a3]: Window): void => {
  const { listed } = me;
  out.push(
    hashFeature(41, b1.wordClass, listed),
    hashFeature(42, a1.wordClass, listed),
    hashFeature(43, b1.wordClass, listed, a1.wordClass),
    hashFeature(44, b2.wordClass, b1.wordClass, listed),
    hashFeature(45, a1.wordClass, a2.wordClass, listed),
    hashFeature(46, b2.wordClass, b1.wordClass, a1.wordClass),
    hashFeature(47, b2.wordClass, listed),
    hashFeature(48, a2.wordClass, listed),
    hashFeature(49, b3.wordClass, listed),
    hashFeature(50, a3.wordClass, listed),
    hashFeature(51, b1.wordClass, a1.wordClass, me.hash),
    hashFeature(52, b1.hash, a1.wordClass, listed),
    hashFeature(53, b1.wordClass, a1.hash, listed),
    hashFeature(54, b1.hash, a1.listed, listed),
    hashFeature(55, b1.listed, a1.hash, listed),
  );
};

/** What decides whether a word that is also a name is one here: the word with the kinds of its neighbours. */
const neighbourFeatures = (out: number[], [, , b1, me, a1, a2]: Window): void => {
  const [before, after] = [b1.ending, a1.ending];
  out.push(
    hashFeature(70, me.listed, after, a1.listed),
    hashFeature(71, me.hash, after),
    hashFeature(72, before, me.listed, b1.listed),
    hashFeature(73, me.hash, a1.listed),
    hashFeature(74, b1.listed, me.hash),
    hashFeature(75, b1.wordClass, me.hash),
    hashFeature(76, me.hash, a1.wordClass),
    hashFeature(77, before, me.listed, after),
    hashFeature(78, me.listed, after, a2.wordClass),
  );
};

const shapeFeatures = (out: number[], [, b2, b1, me, a1, a2]: Window, mode: number): void => {
  const opens = endsSentence(b1) ? 1 : 0;
  const neighbours = (b1.shape << 4) | a1.shape;
  out.push(
    hashFeature(60, me.shape, mode, opens),
    hashFeature(61, neighbours, me.shape, mode),
    hashFeature(62, (me.shape << 2) | mode, opens, me.listed),
    hashFeature(63, (b2.shape << 8) | neighbours, me.shape, a2.shape),
    hashFeature(65, opens, me.listed, a1.wordClass),
    hashFeature(66, b1.wordClass, me.shape, mode),
    hashFeature(67, a1.wordClass, me.shape, mode),
    hashFeature(68, opens, b1 === outside ? 1 : 0, a1 === outside ? 1 : 0),
  );
};

/** Whether a word hangs together with its neighbours: "rivera/ochoa", "@home", "a - b" and "a-b". */
const gluedFeatures = (out: number[], [, , b1, me, a1]: Window, mode: number): void => {
  const glue = (me.glued ? 1 : 0) | (a1.glued ? 2 : 0);
  if (glue === 0) return;
  out.push(
    hashFeature(80, glue, (b1.shape << 4) | a1.shape, me.shape),
    hashFeature(81, glue, me.listed, mode),
    hashFeature(82, glue, b1.hash, me.listed),
    hashFeature(83, glue, a1.hash, me.listed),
  );
};

/** The features of a token that its neighbours have a part in. */
export const contextFeatures = (out: number[], window: Window, mode: number): void => {
  wordFeatures(out, window);
  listFeatures(out, window, mode);
  classFeatures(out, window);
  neighbourFeatures(out, window);
  shapeFeatures(out, window, mode);
  gluedFeatures(out, window, mode);
};

export const windowAt = (facets: readonly Facet[], i: number): Window => [
  facets[i - 3] ?? outside,
  facets[i - 2] ?? outside,
  facets[i - 1] ?? outside,
  facets[i] ?? outside,
  facets[i + 1] ?? outside,
  facets[i + 2] ?? outside,
  facets[i + 3] ?? outside,
];

/** Shows `visit` all features of every token in turn, as 32-bit hashes, in a list that it may read and not keep. */
export const visitFeatures = (
  seen: readonly Observation[],
  visit: (features: readonly number[], token: number) => void,
): void => {
  const mode = caseOf(seen);
  const facets = seen.map(facetOf);
  const runs = runsOf(facets);
  const out: number[] = [];
  for (const [i, me] of facets.entries()) {
    out.length = 0;
    ownFeatures(out, me, mode);
    const window = windowAt(facets, i);
    contextFeatures(out, window, mode);
    hintFeatures(out, window, mode);
    const run = runs[i];
    if (run !== undefined) numberFeatures(out, facets, run, i);
    visit(out, i);
  }
};
