import { marginals, ruled, type Transitions } from '#scrub/tagger/chain.ts';
import { LABELS, mayFollow } from '#scrub/tagger/labels.ts';
import { inBuckets } from '#scrub/tagger/buckets.ts';
import { FEATURE_BITS, type Model, type Weights } from '#scrub/tagger/model.ts';
import type { Knowledge } from '#scrub/tagger/observe.ts';
import type { Example } from './examples.ts';
import type { Random } from './random.ts';

/** A linear-chain conditional random field, trained by AdaGrad with features left out at random. */
export type Learner = {
  /** Learns from one sentence; returns its loss (negative log likelihood) before. */
  readonly learn: (example: Example, rate: number) => number;
  /** Forgets all but the `count` features that did most; the others stay forgotten. */
  readonly prune: (count: number) => void;
  readonly model: (knowledge: Knowledge) => { readonly model: Model; readonly transitions: Transitions };
};

/** The share of features left out each time, so that no single one is relied on. */
const DROPPED = 0.12;

/** Numbers that learn: each with its own rate, smaller the more it has moved (AdaGrad). */
const newWeights = (count: number) => {
  const values = new Float32Array(count);
  const squares = new Float32Array(count);
  const step = (at: number, gradient: number, rate: number): void => {
    const square = (squares[at] ?? 0) + gradient * gradient;
    squares[at] = square;
    values[at] = (values[at] ?? 0) - (rate * gradient) / Math.sqrt(square + 1e-6);
  };
  return { values, squares, step };
};

const scoresOf = (weights: Float32Array, active: readonly Uint32Array[]): Float64Array => {
  const scores = new Float64Array(active.length * LABELS);
  active.forEach((rows, i) => {
    const sums = scores.subarray(i * LABELS, (i + 1) * LABELS);
    for (const at of rows)
      for (let label = 0; label < LABELS; label += 1)
        sums[label] = (sums[label] ?? 0) + (weights[at + label] ?? 0) / (1 - DROPPED);
  });
  return scores;
};

/** How often label follows label in the right answer, laid out as the transitions are. */
const goldPairs = (labels: Uint8Array): Float64Array => {
  const pairs = new Float64Array((LABELS + 1) * LABELS);
  labels.forEach((label, i) => {
    const at = (i === 0 ? LABELS : (labels[i - 1] ?? 0)) * LABELS + label;
    pairs[at] = (pairs[at] ?? 0) + 1;
  });
  return pairs;
};

/** The features to keep, as weights in signed bytes; the few values beyond the range are clipped. */
const quantised = (values: Float32Array, rows: readonly number[]): Weights => {
  const top = values.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.min(top, 4) / 127;
  const { starts, order } = inBuckets(rows);
  const bytes = new Int8Array(rows.length * LABELS);
  order.forEach((index, place) => {
    for (let label = 0; label < LABELS; label += 1) {
      const steps = Math.round((values[(rows[index] ?? 0) * LABELS + label] ?? 0) / scale);
      bytes[place * LABELS + label] = Math.max(-127, Math.min(127, steps));
    }
  });
  return {
    starts,
    marks: Uint8Array.from(order, (index) => (rows[index] ?? 0) >>> 16),
    values: bytes,
    scale,
  };
};

export const newLearner = (random: Random): Learner => {
  const rows = 2 ** FEATURE_BITS;
  const weights = newWeights(rows * LABELS);
  const transitions = newWeights((LABELS + 1) * LABELS);
  const alive = new Uint8Array(rows).fill(1);
  const kept = (features: readonly number[]): Uint32Array =>
    Uint32Array.from(
      features
        .map((feature) => feature & (rows - 1))
        .filter((row) => alive[row] === 1 && !random.chance(DROPPED)),
      (row) => row * LABELS,
    );

  const learnPlace = (active: Uint32Array, odds: Float64Array, label: number, rate: number): void => {
    odds.forEach((chance, other) => {
      const gradient = chance - (other === label ? 1 : 0);
      if (Math.abs(gradient) > 0.002) for (const at of active) weights.step(at + other, gradient, rate);
    });
  };

  const learn = ({ features, labels }: Example, rate: number): number => {
    if (labels.length === 0) return 0;
    const active = features.map(kept);
    const scores = scoresOf(weights.values, active);
    const table = ruled(transitions.values);
    const { at, total, pairs } = marginals(scores, table, labels.length, true);
    const gold = goldPairs(labels);
    let right = 0;
    labels.forEach((label, i) => {
      right += scores[i * LABELS + label] ?? 0;
      learnPlace(active[i] ?? new Uint32Array(), at.subarray(i * LABELS, (i + 1) * LABELS), label, rate);
    });
    gold.forEach((times, pair) => {
      const from = Math.floor(pair / LABELS);
      right += times > 0 ? times * (table[pair] ?? 0) : 0;
      if (mayFollow(from === LABELS ? -1 : from, pair % LABELS))
        transitions.step(pair, (pairs?.[pair] ?? 0) - times, rate);
    });
    return total - right;
  };

  /** How much a feature has done: the size of its weights times how strongly it was pulled. */
  const worth = (row: number): number => {
    let sum = 0;
    for (let at = row * LABELS; at < (row + 1) * LABELS; at += 1)
      sum += Math.abs(weights.values[at] ?? 0) * Math.sqrt(weights.squares[at] ?? 0);
    return sum;
  };

  const prune = (count: number): void => {
    const worths = Float64Array.from({ length: rows }, (_, row) => worth(row));
    const least = worths.toSorted()[rows - count] ?? 0;
    worths.forEach((value, row) => {
      if (value > least) return;
      alive[row] = 0;
      weights.values.fill(0, row * LABELS, (row + 1) * LABELS);
    });
  };

  return {
    learn,
    prune,
    model: (knowledge) => {
      const rowsKept = [...alive.keys()].filter((row) => alive[row] === 1 && worth(row) > 0);
      const model = {
        ...knowledge,
        weights: quantised(weights.values, rowsKept),
        table: ruled(transitions.values),
      };
      return { model, transitions: transitions.values };
    },
  };
};
