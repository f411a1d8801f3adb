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
  readonly model: (knowledge: Knowledge) => {
    readonly model: Omit<Model, 'network'>;
    readonly transitions: Transitions;
  };
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

const IMPOSSIBLE = -1e6;

/** The scores with all labels ruled out that cannot be right. */
const onlyRight = (scores: Float64Array, open: Uint16Array): Float64Array =>
  scores.map((score, at) =>
    (((open[Math.floor(at / LABELS)] ?? 0) >>> (at % LABELS)) & 1) === 1 ? score : IMPOSSIBLE,
  );

export const newLearner = (random: Random): Learner => {
  const weights = newFeatureWeights();
  const transitions = newAdaptive((LABELS + 1) * LABELS);

  const learnPlace = (active: Uint32Array, odds: Float64Array, right: Float64Array, rate: number): void => {
    for (const [label, chance] of odds.entries()) {
      const gradient = chance - (right[label] ?? 0);
      if (Math.abs(gradient) > 0.002) for (const at of active) weights.step(at + label, gradient, rate);
    }
  };

  const learnPairs = (right: Float64Array, pairs: Float64Array, rate: number): void => {
    for (const [pair, times] of right.entries()) {
      const from = Math.floor(pair / LABELS);
      if (!mayFollow(from === LABELS ? -1 : from, pair % LABELS)) continue;
      transitions.step(pair, (pairs[pair] ?? 0) - times, rate);
    }
  };

  const learn = ({ features, open }: Example, rate: number): number => {
    if (open.length === 0) return 0;
    const active = features.map((row) => weights.rowsOf(row.filter(() => !random.chance(DROPPED))));
    const scores = scoresOf(weights.values, active);
    const table = ruled(transitions.values);
    const all = marginals(scores, table, open.length, true);
    const right = marginals(onlyRight(scores, open), table, open.length, true);
    for (const [i, rows] of active.entries()) {
      const [from, to] = [i * LABELS, (i + 1) * LABELS];
      learnPlace(rows, all.at.subarray(from, to), right.at.subarray(from, to), rate);
    }
    learnPairs(right.pairs ?? new Float64Array(), all.pairs ?? new Float64Array(), rate);
    return all.total - right.total;
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
