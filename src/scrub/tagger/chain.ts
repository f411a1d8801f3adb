import { LABELS, mayFollow } from './labels.ts';

/** Row-major scores of label after label; row LABELS is the start of the text. */
export type Transitions = Float32Array;

const impossible = -1e6;

export const transitionScore = (transitions: Transitions, from: number, to: number): number =>
  mayFollow(from === LABELS ? -1 : from, to) ? (transitions[from * LABELS + to] ?? 0) : impossible;

/** All scores once, with what may not follow ruled out, so that the loops below only look up. */
export const ruled = (transitions: Transitions): Float64Array => {
  const table = new Float64Array((LABELS + 1) * LABELS);
  for (let from = 0; from <= LABELS; from += 1)
    for (let to = 0; to < LABELS; to += 1) table[from * LABELS + to] = transitionScore(transitions, from, to);
  return table;
};

const logSum = (values: Float64Array): number => {
  let top = -Infinity;
  for (const value of values) if (value > top) top = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
};

export type Marginals = {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly total: number;
};

/** Forward and backward log sums over a chain whose scores are `count` rows of LABELS numbers. */
export const forwardBackward = (scores: Float64Array, table: Float64Array, count: number): Marginals => {
  const forward = new Float64Array(count * LABELS);
  const backward = new Float64Array(count * LABELS);
  const row = new Float64Array(LABELS);
  for (let i = 0; i < count; i += 1) {
    for (let to = 0; to < LABELS; to += 1) {
      const own = scores[i * LABELS + to] ?? 0;
      if (i === 0) {
        forward[to] = own + (table[LABELS * LABELS + to] ?? 0);
        continue;
      }
      for (let from = 0; from < LABELS; from += 1)
        row[from] = (forward[(i - 1) * LABELS + from] ?? 0) + (table[from * LABELS + to] ?? 0);
      forward[i * LABELS + to] = own + logSum(row);
    }
  }
  for (let i = count - 2; i >= 0; i -= 1) {
    for (let from = 0; from < LABELS; from += 1) {
      for (let to = 0; to < LABELS; to += 1) {
        const next = (i + 1) * LABELS + to;
        row[to] = (table[from * LABELS + to] ?? 0) + (scores[next] ?? 0) + (backward[next] ?? 0);
      }
      backward[i * LABELS + from] = logSum(row);
    }
  }
  return { forward, backward, total: logSum(forward.slice((count - 1) * LABELS)) };
};

/** The best sequence of labels. */
export const viterbi = (scores: Float64Array, table: Float64Array, count: number): Uint8Array => {
  const best = new Float64Array(count * LABELS);
  const back = new Uint8Array(count * LABELS);
  for (let i = 0; i < count; i += 1) {
    for (let to = 0; to < LABELS; to += 1) {
      let top = i === 0 ? (table[LABELS * LABELS + to] ?? 0) : -Infinity;
      for (let from = 0; i > 0 && from < LABELS; from += 1) {
        const score = (best[(i - 1) * LABELS + from] ?? 0) + (table[from * LABELS + to] ?? 0);
        if (score > top) {
          top = score;
          back[i * LABELS + to] = from;
        }
      }
      best[i * LABELS + to] = top + (scores[i * LABELS + to] ?? 0);
    }
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
