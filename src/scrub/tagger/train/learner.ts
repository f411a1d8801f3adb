import { forwardBackward, ruled, type Transitions } from '#scrub/tagger/chain.ts';
import { LABELS, mayFollow } from '#scrub/tagger/labels.ts';
import type { Lexicon } from '#scrub/tagger/lexicon.ts';
import type { Model } from '#scrub/tagger/model.ts';
import type { Example } from './examples.ts';
import type { Random } from './random.ts';

/** A linear-chain conditional random field, trained by AdaGrad with features left out at random. */
export type Learner = {
  readonly learn: (example: Example) => number;
  readonly model: (lexicon: Lexicon) => { readonly model: Model; readonly transitions: Transitions };
  rate: number;
};

const DROPPED = 0.12;

export const newLearner = (rows: number, random: Random): Learner => {
  const weights = new Float32Array(rows * LABELS);
  const squares = new Float32Array(rows * LABELS);
  const transitions = new Float32Array((LABELS + 1) * LABELS);
  const transitionSquares = new Float32Array(transitions.length);
  const table = ruled(transitions);
  const mask = rows - 1;

  const step = (at: number, gradient: number, rate: number): void => {
    const square = (squares[at] ?? 0) + gradient * gradient;
    squares[at] = square;
    weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(square + 1e-6);
  };
  const stepTransition = (from: number, to: number, gradient: number, rate: number): void => {
    const at = from * LABELS + to;
    const square = (transitionSquares[at] ?? 0) + gradient * gradient;
    transitionSquares[at] = square;
    transitions[at] = (transitions[at] ?? 0) - (rate * gradient) / Math.sqrt(square + 1e-6);
  };

  const scoresOf = (rowsOf: readonly Uint32Array[]): Float64Array => {
    const scores = new Float64Array(rowsOf.length * LABELS);
    rowsOf.forEach((active, i) => {
      for (const at of active)
        for (let label = 0; label < LABELS; label += 1)
          scores[i * LABELS + label]! += weights[at + label]! / (1 - DROPPED);
    });
    return scores;
  };

  const learner: Learner = {
    rate: 0.1,
    learn: ({ features, labels }) => {
      const count = labels.length;
      if (count === 0) return 0;
      const active = features.map((row) =>
        Uint32Array.from(
          row.filter(() => !random.chance(DROPPED)),
          (feature) => (feature & mask) * LABELS,
        ),
      );
      const scores = scoresOf(active);
      const { forward, backward, total } = forwardBackward(scores, table, count);
      let gold = 0;
      for (let i = 0; i < count; i += 1) {
        const label = labels[i]!;
        const from = i === 0 ? LABELS : labels[i - 1]!;
        gold += scores[i * LABELS + label]! + table[from * LABELS + label]!;
        for (let other = 0; other < LABELS; other += 1) {
          const odds = Math.exp(forward[i * LABELS + other]! + backward[i * LABELS + other]! - total);
          const gradient = odds - (other === label ? 1 : 0);
          if (Math.abs(gradient) > 0.002)
            for (const at of active[i]!) step(at + other, gradient, learner.rate);
        }
      }
      for (let i = 0; i < count; i += 1) {
        const label = labels[i]!;
        for (let to = 0; to < LABELS; to += 1) {
          if (i === 0) {
            stepTransition(
              LABELS,
              to,
              Math.exp(forward[to]! + backward[to]! - total) - (to === label ? 1 : 0),
              learner.rate,
            );
            continue;
          }
          for (let from = 0; from < LABELS; from += 1) {
            if (!mayFollow(from, to)) continue;
            const pair =
              forward[(i - 1) * LABELS + from]! +
              table[from * LABELS + to]! +
              scores[i * LABELS + to]! +
              backward[i * LABELS + to]! -
              total;
            const odds = pair < -12 ? 0 : Math.exp(pair);
            stepTransition(from, to, odds - (from === labels[i - 1] && to === label ? 1 : 0), learner.rate);
          }
        }
      }
      table.set(ruled(transitions));
      return total - gold;
    },
    model: (lexicon) => {
      let top = 0;
      for (const weight of weights) top = Math.max(top, Math.abs(weight));
      const scale = Math.min(top, 4) / 127;
      const bytes = Int8Array.from(weights, (weight) =>
        Math.max(-127, Math.min(127, Math.round(weight / scale))),
      );
      const model = { lexicon, weights: bytes, rows, scale, table: ruled(transitions) };
      return { model, transitions };
    },
  };
  return learner;
};
