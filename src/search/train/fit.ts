import type { Head } from '#search/model/head.ts';
import type { Point } from '#search/model/space.ts';

/** A message, what it is about (shares that add up to one), and how much it counts. */
export type Sample = {
  readonly point: Point;
  readonly target: readonly (readonly [of: number, share: number])[];
  readonly weight: number;
};

type Plan = {
  readonly classes: number;
  readonly rows: number;
  readonly epochs: number;
  readonly rate: number;
};

/** The same numbers everywhere: a linear congruential generator (Numerical Recipes). */
const generator = (): (() => number) => {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const shuffle = (order: Uint32Array, random: () => number): void => {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
};

/** Errors below this are left alone: most classes are right about most messages. */
const WORTH_IT = 2e-3;
const DECAY = 1e-5;

type State = { readonly weights: Float32Array; readonly bias: Float32Array; readonly errors: Float64Array };

const predict = ({ weights, bias, errors }: State, { columns, values }: Point, rows: number): void => {
  const classes = bias.length;
  errors.set(bias);
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] ?? 0;
    if (column >= rows) continue;
    const from = column * classes;
    const value = values[at] ?? 0;
    for (let of = 0; of < classes; of += 1)
      errors[of] = (errors[of] ?? 0) + (weights[from + of] ?? 0) * value;
  }
  let most = Number.NEGATIVE_INFINITY;
  for (const sum of errors) most = Math.max(most, sum);
  let total = 0;
  for (let of = 0; of < classes; of += 1) {
    const raised = Math.exp((errors[of] ?? 0) - most);
    errors[of] = raised;
    total += raised;
  }
  for (let of = 0; of < classes; of += 1) errors[of] = (errors[of] ?? 0) / total;
};

const correct = (
  { weights, bias, errors }: State,
  { point, weight }: Sample,
  rows: number,
  rate: number,
): void => {
  const classes = bias.length;
  const wrong: number[] = [];
  errors.forEach((error, of) => {
    if (Math.abs(error) > WORTH_IT) wrong.push(of);
  });
  const step = rate * weight;
  for (const of of wrong) bias[of] = (bias[of] ?? 0) - 0.1 * step * (errors[of] ?? 0);
  point.columns.forEach((column, at) => {
    if (column >= rows) return;
    const change = step * (point.values[at] ?? 0);
    const from = column * classes;
    for (const of of wrong) {
      weights[from + of] = (weights[from + of] ?? 0) * (1 - rate * DECAY) - change * (errors[of] ?? 0);
    }
  });
};

const quantised = ({ weights, bias }: State, rows: number): Head => {
  const classes = bias.length;
  const scales = new Float32Array(rows);
  const small = new Int8Array(weights.length);
  for (let row = 0; row < rows; row += 1) {
    const own = weights.subarray(row * classes, (row + 1) * classes);
    const most = own.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
    const scale = most / 127;
    scales[row] = scale;
    if (scale > 0) own.forEach((value, of) => (small[row * classes + of] = Math.round(value / scale)));
  }
  return { classes, bias, scales, weights: small };
};

/** Fits a softmax regression by stochastic gradient descent, in a fixed order: the same samples give the same bytes. */
export const fit = (samples: readonly Sample[], { classes, rows, epochs, rate }: Plan): Head => {
  const state = {
    weights: new Float32Array(rows * classes),
    bias: new Float32Array(classes),
    errors: new Float64Array(classes),
  };
  const order = Uint32Array.from(samples, (_, at) => at);
  const random = generator();
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const now = rate * (1 - epoch / epochs) + 0.02;
    for (const at of order) {
      const sample = samples[at];
      if (sample === undefined) continue;
      predict(state, sample.point, rows);
      for (const [of, share] of sample.target) state.errors[of] = (state.errors[of] ?? 0) - share;
      correct(state, sample, rows, now);
    }
  }
  return quantised(state, rows);
};
