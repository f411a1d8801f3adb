import { bitsOf, inBuckets } from '#scrub/tagger/buckets.ts';
import { LABELS } from '#scrub/tagger/labels.ts';
import type { Weights } from '#scrub/tagger/model.ts';

/** The features to keep, as weights in signed bytes; the few values beyond the range are clipped. */
export const quantised = (values: Float32Array, rows: readonly number[]): Weights => {
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
  const marks = Uint8Array.from(order, (index) => (rows[index] ?? 0) >>> 16);
  return {
    starts,
    marks,
    bits: bitsOf(starts, marks),
    values: bytes,
    scale,
  };
};
