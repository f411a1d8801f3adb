import { hashText } from './hash.ts';
import { LABELS } from './labels.ts';
import { englishOf, firstOf, lastOf, placeOf, spanishOf } from './lexicon.ts';
import type { Observation } from './observe.ts';

/**
 * A second opinion on the words of which the field is in doubt: a small network over the word and its three
 * neighbours on either side. The field knows pairs of words that it has met; the network puts words that stand in
 * like places near one another, so the two err in different places (measured: `README.md`).
 */

/** The facts it is told of a token, each with how many values it has and how many numbers stand for one. */
export const fields = [
  { name: 'first', values: 8, size: 4 },
  { name: 'last', values: 8, size: 4 },
  { name: 'place', values: 4, size: 2 },
  { name: 'english', values: 8, size: 4 },
  { name: 'spanish', values: 2, size: 1 },
  { name: 'shape', values: 16, size: 4 },
  { name: 'wordClass', values: 32, size: 8 },
  { name: 'score', values: 16, size: 6 },
  { name: 'rule', values: 16, size: 6 },
  { name: 'stays', values: 4, size: 2 },
  { name: 'glued', values: 2, size: 1 },
  { name: 'beginning', values: 1024, size: 8 },
  { name: 'ending', values: 1024, size: 8 },
] as const;

/** Numbers that stand for a word. */
export const WORD = 24;
/** Neighbours on either side. */
export const REACH = 3;
export const HIDDEN = 64;
/** Numbers that stand for a token, and for a token with its neighbours. */
export const INPUT = fields.reduce((sum, { size }) => sum + size, WORD);
export const WINDOW = INPUT * (2 * REACH + 1);

/** Row 0 of the words stands for any that it has not met; a place outside the text is all zeros. */
export type Network = {
  /** Hashes of the words that it has met, in order; word `i` has row `i + 1`. */
  readonly hashes: Uint32Array;
  readonly words: Float32Array;
  readonly tables: readonly Float32Array[];
  /** WINDOW rows of HIDDEN, then HIDDEN; HIDDEN rows of LABELS, then LABELS. */
  readonly hidden: Float32Array;
  readonly output: Float32Array;
};

export const rowOf = (hashes: Uint32Array, hash: number): number => {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === hash ? low + 1 : 0;
};

/** The value of each field, in their order. */
export const valuesOf = ({ word, facts, shape, wordClass, hint, glued }: Observation): readonly number[] => [
  firstOf(facts),
  lastOf(facts),
  placeOf(facts),
  englishOf(facts),
  spanishOf(facts),
  Math.min(shape, 15),
  wordClass,
  hint & 15,
  (hint >>> 4) & 15,
  (hint >>> 8) & 3,
  glued ? 1 : 0,
  hashText(word, 0, Math.min(3, word.length)) & 1023,
  hashText(word, Math.max(0, word.length - 3)) & 1023,
];

/** Writes the numbers that stand for a token into `into` from `from` on. */
export const putToken = (network: Network, seen: Observation, into: Float32Array, from: number): void => {
  const row = rowOf(network.hashes, hashText(seen.word) >>> 0) * WORD;
  for (let i = 0; i < WORD; i += 1) into[from + i] = network.words[row + i] ?? 0;
  let at = from + WORD;
  for (const [field, value] of valuesOf(seen).entries()) {
    const size = fields[field]?.size ?? 0;
    const table = network.tables[field];
    for (let i = 0; i < size; i += 1) into[at + i] = table?.[value * size + i] ?? 0;
    at += size;
  }
};

/** The hidden layer for a token and its neighbours, which `window` holds. */
export const hiddenOf = ({ hidden }: Network, window: Float32Array, into: Float32Array): void => {
  for (let unit = 0; unit < HIDDEN; unit += 1) into[unit] = hidden[WINDOW * HIDDEN + unit] ?? 0;
  for (let i = 0; i < WINDOW; i += 1) {
    const value = window[i] ?? 0;
    if (value === 0) continue;
    const row = i * HIDDEN;
    for (let unit = 0; unit < HIDDEN; unit += 1)
      into[unit] = (into[unit] ?? 0) + value * (hidden[row + unit] ?? 0);
  }
  for (let unit = 0; unit < HIDDEN; unit += 1) into[unit] = Math.max(0, into[unit] ?? 0);
};

/** The log-probability of each label, from a hidden layer. */
export const labelsFrom = ({ output }: Network, units: Float32Array, into: Float64Array): void => {
  let top = -Infinity;
  for (let label = 0; label < LABELS; label += 1) {
    let sum = output[HIDDEN * LABELS + label] ?? 0;
    for (let unit = 0; unit < HIDDEN; unit += 1)
      sum += (units[unit] ?? 0) * (output[unit * LABELS + label] ?? 0);
    into[label] = sum;
    top = Math.max(top, sum);
  }
  let all = 0;
  for (let label = 0; label < LABELS; label += 1) all += Math.exp((into[label] ?? 0) - top);
  const log = top + Math.log(all);
  for (let label = 0; label < LABELS; label += 1) into[label] = (into[label] ?? 0) - log;
};

/** Puts a token and its neighbours into `window`. */
export const putWindow = (
  network: Network,
  seen: readonly Observation[],
  at: number,
  window: Float32Array,
): void => {
  for (let step = -REACH; step <= REACH; step += 1) {
    const from = (step + REACH) * INPUT;
    const one = seen[at + step];
    if (one) putToken(network, one, window, from);
    else window.fill(0, from, from + INPUT);
  }
};

/** What the network makes of one token: the log-probability of each label. */
export const opinionOf = (network: Network): ((seen: readonly Observation[], at: number) => Float64Array) => {
  const window = new Float32Array(WINDOW);
  const units = new Float32Array(HIDDEN);
  const logs = new Float64Array(LABELS);
  return (seen, at) => {
    putWindow(network, seen, at, window);
    hiddenOf(network, window, units);
    labelsFrom(network, units, logs);
    return logs;
  };
};
