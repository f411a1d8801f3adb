import type { Point } from './space.ts';

/** A linear classifier: a row of 8-bit weights per column of the space, each row with its own scale. */
export type Head = {
  readonly classes: number;
  readonly bias: Float32Array;
  /** One per row; columns past the last row say nothing. */
  readonly scales: Float32Array;
  readonly weights: Int8Array;
};

/** Sums to shares that add up to one. */
export const softmax = (sums: Float64Array): Float64Array => {
  const most = sums.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const total = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / total);
};

/** The share of each class. */
export const sharesOf = (
  { classes, bias, scales, weights }: Head,
  { columns, values }: Point,
): Float64Array => {
  const sums = Float64Array.from(bias);
  columns.forEach((column, at) => {
    const scale = (scales[column] ?? 0) * (values[at] ?? 0);
    if (scale === 0) return;
    const from = column * classes;
    for (let of = 0; of < classes; of += 1) sums[of] = (sums[of] ?? 0) + (weights[from + of] ?? 0) * scale;
  });
  return softmax(sums);
};
