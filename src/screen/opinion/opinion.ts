import type { Budget } from '#screen/budget.ts';
import type { Reading, Stretch } from '#screen/reading.ts';
import { featuresOf } from './features.ts';

export type Weights = {
  readonly bias: number;
  /** One signed byte a place, times `step`. */
  readonly step: number;
  readonly places: Int8Array;
};

/** Long messages are read in overlapping stretches, so that politeness around a sentence does not thin it out. */
const STRETCH = 36;
const STRIDE = 18;

export const stretchesOf = (reading: Reading): readonly Stretch[] => {
  const end = reading.words.length;
  const stretches: Stretch[] = [];
  for (let start = 0; start === 0 || start + STRIDE < end; start += STRIDE)
    stretches.push({ start, end: Math.min(end, start + STRETCH) });
  return stretches;
};

export const scoreOf = (vector: ReadonlyMap<number, number>, weights: Weights): number => {
  let score = weights.bias;
  for (const [place, value] of vector) score += value * weights.step * (weights.places[place] ?? 0);
  return score;
};

/** The stretch that sounds most like danger, and how much; above 0 is more likely danger than not. */
export const opinionOf = (
  reading: Reading,
  lists: readonly string[],
  weights: Weights,
  budget: Budget,
): Stretch & { readonly score: number } => {
  let worst = { start: 0, end: 0, score: Number.NEGATIVE_INFINITY };
  for (const { start, end } of stretchesOf(reading)) {
    const score = scoreOf(featuresOf(reading, start, end, lists, budget), weights);
    if (score > worst.score) worst = { start, end, score };
  }
  return worst;
};
