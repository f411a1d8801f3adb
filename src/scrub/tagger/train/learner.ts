import { marginals, ruled, type Transitions } from '#scrub/tagger/chain.ts';
import { LABELS, mayFollow } from '#scrub/tagger/labels.ts';
import type { Model } from '#scrub/tagger/model.ts';
import type { Knowledge } from '#scrub/tagger/observe.ts';
import type { Example } from './examples.ts';
import { newAdaptive, newFeatureWeights } from './feature-weights.ts';
import type { Random } from './random.ts';

/** A linear-chain conditional random field, trained by AdaGrad with features left out at random. */
export type Learner = {
  /** Learns from one sentence; returns its loss (negative log likelihood) before. */
  readonly learn: (example: Example, rate: number) => number;
  /** Forgets all but the `count` features that did most; the others stay forgotten. */
  readonly prune: (count: number) => void;
  /** Adds the present weights to an average; the model is the average of all that were remembered. */
  readonly remember: () => void;
  readonly model: (knowledge: Knowledge) => { readonly model: Model; readonly transitions: Transitions };
};

/** The share of features left out each time, so that no single one is relied on. */
const DROPPED = 0.12;

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

export const newLearner = (random: Random): Learner => {
  const weights = newFeatureWeights();
  const transitions = newAdaptive((LABELS + 1) * LABELS);

  const learnPlace = (active: Uint32Array, odds: Float64Array, label: number, rate: number): void => {
    for (const [other, chance] of odds.entries()) {
      const gradient = chance - (other === label ? 1 : 0);
      if (Math.abs(gradient) > 0.002) for (const at of active) weights.step(at + other, gradient, rate);
    }
  };

  /** Moves the transitions; returns the score that the right answer's transitions had before. */
  const learnPairs = (table: Float64Array, gold: Float64Array, pairs: Float64Array, rate: number): number => {
    let right = 0;
    for (const [pair, times] of gold.entries()) {
      const from = Math.floor(pair / LABELS);
      if (!mayFollow(from === LABELS ? -1 : from, pair % LABELS)) continue;
      right += times * (table[pair] ?? 0);
      transitions.step(pair, (pairs[pair] ?? 0) - times, rate);
    }
    return right;
  };

  const learn = ({ features, labels }: Example, rate: number): number => {
    if (labels.length === 0) return 0;
    const active = features.map((row) => weights.rowsOf(row.filter(() => !random.chance(DROPPED))));
    const scores = scoresOf(weights.values, active);
    const table = ruled(transitions.values);
    const { at, total, pairs } = marginals(scores, table, labels.length, true);
    let right = 0;
    for (const [i, label] of labels.entries()) {
      right += scores[i * LABELS + label] ?? 0;
      learnPlace(active[i] ?? new Uint32Array(), at.subarray(i * LABELS, (i + 1) * LABELS), label, rate);
    }
    right += learnPairs(table, goldPairs(labels), pairs ?? new Float64Array(), rate);
    return total - right;
  };

  return {
    learn,
    prune: weights.prune,
    remember: weights.remember,
    model: (knowledge) => ({
      model: { ...knowledge, weights: weights.result(), table: ruled(transitions.values) },
      transitions: transitions.values,
    }),
  };
};
