import { LABELS } from '#scrub/tagger/labels.ts';
import { FEATURE_BITS, type Weights } from '#scrub/tagger/model.ts';
import { quantised } from './quantise.ts';

/** Numbers that learn: each with its own rate, smaller the more it has moved (AdaGrad). */
export const newAdaptive = (count: number) => {
  const values = new Float32Array(count);
  const squares = new Float32Array(count);
  const step = (at: number, gradient: number, rate: number): void => {
    const square = (squares[at] ?? 0) + gradient * gradient;
    squares[at] = square;
    values[at] = (values[at] ?? 0) - (rate * gradient) / Math.sqrt(square + 1e-6);
  };
  return { values, squares, step };
};

const ROWS = 2 ** FEATURE_BITS;

/** A row of weights, one per label, for every hashed feature, of which most are given up in the end. */
export const newFeatureWeights = () => {
  const { values, squares, step } = newAdaptive(ROWS * LABELS);
  const sums = new Float32Array(ROWS * LABELS);
  const alive = new Uint8Array(ROWS).fill(1);
  let remembered = 0;

  /** How much a feature has done: the size of its weights times how strongly it was pulled. */
  const worth = (row: number): number => {
    let sum = 0;
    for (let at = row * LABELS; at < (row + 1) * LABELS; at += 1)
      sum += Math.abs(values[at] ?? 0) * Math.sqrt(squares[at] ?? 0);
    return sum;
  };

  return {
    values,
    step,
    /** Where the rows of the features that are still in use begin. */
    rowsOf: (features: readonly number[]): Uint32Array =>
      Uint32Array.from(
        features.map((feature) => feature & (ROWS - 1)).filter((row) => alive[row] === 1),
        (row) => row * LABELS,
      ),
    /** Forgets all but the `count` features that did most; the others stay forgotten. */
    prune: (count: number): void => {
      const worths = Float64Array.from({ length: ROWS }, (_, row) => worth(row));
      const least = worths.toSorted()[ROWS - count] ?? 0;
      for (const [row, value] of worths.entries()) {
        if (value > least) continue;
        alive[row] = 0;
        values.fill(0, row * LABELS, (row + 1) * LABELS);
      }
    },
    /** Adds the present weights to the average that `result` gives. */
    remember: (): void => {
      remembered += 1;
      for (const [at, value] of values.entries()) sums[at] = (sums[at] ?? 0) + value;
    },
    result: (): Weights => {
      const rows = [...alive.keys()].filter((row) => alive[row] === 1 && worth(row) > 0);
      return quantised(
        sums.map((sum) => sum / remembered),
        rows,
      );
    },
  };
};
