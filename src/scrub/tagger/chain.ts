import { LABELS, mayFollow } from './labels.ts';

/** Row-major scores of label after label; row LABELS is the start of the text. */
export type Transitions = Float32Array;

const IMPOSSIBLE = -1e6;

/** The scores with what may not follow ruled out. */
export const ruled = (transitions: Transitions): Float64Array =>
  Float64Array.from(transitions, (score, at) => {
    const from = Math.floor(at / LABELS);
    return mayFollow(from === LABELS ? -1 : from, at % LABELS) ? score : IMPOSSIBLE;
  });

export type Marginals = {
  /** Probability of each label at each place: `count` rows of LABELS. */
  readonly at: Float64Array;
  /** Log of the sum over all sequences. */
  readonly total: number;
  /** Probability of label after label, summed over the text, laid out as the transitions are; only if asked for. */
  readonly pairs: Float64Array | undefined;
};

/** Exponentials of a row's scores, lowered by the row's top so that none overflows; returns that top. */
const exponentials = (scores: Float64Array, into: Float64Array, row: number): number => {
  let top = -Infinity;
  for (let label = 0; label < LABELS; label += 1) top = Math.max(top, scores[row + label] ?? 0);
  for (let label = 0; label < LABELS; label += 1)
    into[row + label] = Math.exp((scores[row + label] ?? 0) - top);
  return top;
};

const scaleRow = (values: Float64Array, row: number, factor: number): void => {
  for (let label = 0; label < LABELS; label += 1) values[row + label] = (values[row + label] ?? 0) * factor;
};

const rowSum = (values: Float64Array, row: number): number => {
  let sum = 0;
  for (let label = 0; label < LABELS; label += 1) sum += values[row + label] ?? 0;
  return sum;
};

/**
 * Forward and backward sums over a chain, each row scaled to add up to one (Rabiner 1989, V.A). `scores` is `count`
 * rows of LABELS numbers, `table` what `ruled` gives.
 */
export const marginals = (
  scores: Float64Array,
  table: Float64Array,
  count: number,
  wantPairs = false,
): Marginals => {
  const own = new Float64Array(count * LABELS);
  const forward = new Float64Array(count * LABELS);
  const backward = new Float64Array(count * LABELS);
  const scales = new Float64Array(count);
  const step = table.map((score) => Math.exp(score));
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    const row = i * LABELS;
    total += exponentials(scores, own, row);
    for (let to = 0; to < LABELS; to += 1)
      forward[row + to] = (own[row + to] ?? 0) * reach(forward, step, i, to);
    const sum = rowSum(forward, row);
    scales[i] = 1 / sum;
    total += Math.log(sum);
    scaleRow(forward, row, 1 / sum);
  }
  backward.fill(1, (count - 1) * LABELS);
  for (let i = count - 2; i >= 0; i -= 1) {
    for (let from = 0; from < LABELS; from += 1)
      backward[i * LABELS + from] = ahead(own, backward, step, i, from) * (scales[i + 1] ?? 0);
  }
  const at = forward.map((value, place) => value * (backward[place] ?? 0));
  const pairs = wantPairs ? pairSums({ own, forward, backward, scales, step, count }) : undefined;
  return { at, total, pairs };
};

const reach = (forward: Float64Array, step: Float64Array, i: number, to: number): number => {
  if (i === 0) return step[LABELS * LABELS + to] ?? 0;
  let sum = 0;
  for (let from = 0; from < LABELS; from += 1)
    sum += (forward[(i - 1) * LABELS + from] ?? 0) * (step[from * LABELS + to] ?? 0);
  return sum;
};

const ahead = (
  own: Float64Array,
  backward: Float64Array,
  step: Float64Array,
  i: number,
  from: number,
): number => {
  const next = (i + 1) * LABELS;
  let sum = 0;
  for (let to = 0; to < LABELS; to += 1)
    sum += (step[from * LABELS + to] ?? 0) * (own[next + to] ?? 0) * (backward[next + to] ?? 0);
  return sum;
};

type Sums = {
  readonly own: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scales: Float64Array;
  readonly step: Float64Array;
  readonly count: number;
};

const pairSums = ({ own, forward, backward, scales, step, count }: Sums): Float64Array => {
  const pairs = new Float64Array((LABELS + 1) * LABELS);
  for (let to = 0; to < LABELS; to += 1)
    pairs[LABELS * LABELS + to] = (forward[to] ?? 0) * (backward[to] ?? 0);
  for (let i = 1; i < count; i += 1) {
    for (let pair = 0; pair < LABELS * LABELS; pair += 1) {
      const to = i * LABELS + (pair % LABELS);
      const before = forward[(i - 1) * LABELS + Math.floor(pair / LABELS)] ?? 0;
      const after = (own[to] ?? 0) * (backward[to] ?? 0) * (scales[i] ?? 0);
      pairs[pair] = (pairs[pair] ?? 0) + before * (step[pair] ?? 0) * after;
    }
  }
  return pairs;
};

/** The best sequence of labels. */
export const viterbi = (scores: Float64Array, table: Float64Array, count: number): Uint8Array => {
  const best = new Float64Array(count * LABELS);
  const back = new Uint8Array(count * LABELS);
  for (let place = 0; place < count * LABELS; place += 1) {
    const i = Math.floor(place / LABELS);
    const from = i === 0 ? LABELS : bestBefore(best, table, i, place % LABELS);
    const before = i === 0 ? 0 : (best[(i - 1) * LABELS + from] ?? 0);
    best[place] = before + (table[from * LABELS + (place % LABELS)] ?? 0) + (scores[place] ?? 0);
    back[place] = from;
  }
  const labels = new Uint8Array(count);
  const last = best.subarray((count - 1) * LABELS);
  let label = last.indexOf(Math.max(...last));
  for (let i = count - 1; i >= 0; i -= 1) {
    labels[i] = label;
    label = back[i * LABELS + label] ?? 0;
  }
  return labels;
};

const bestBefore = (best: Float64Array, table: Float64Array, i: number, to: number): number => {
  let top = -Infinity;
  let label = 0;
  for (let from = 0; from < LABELS; from += 1) {
    const score = (best[(i - 1) * LABELS + from] ?? 0) + (table[from * LABELS + to] ?? 0);
    if (score <= top) continue;
    top = score;
    label = from;
  }
  return label;
};
