import type { Budget } from '#screen/budget.ts';
import type { Reading, Stretch } from '#screen/reading.ts';
import { featuresOf, PLACES } from './features.ts';
import trained from './weights.json' with { type: 'json' };

/** One signed byte a place, times `step`. */
const places = new Int8Array(Buffer.from(trained.places, 'base64'));
if (places.length !== PLACES)
  throw new Error('weights.json and features.ts were made for different sizes: train again');

/** Long messages are read in overlapping stretches, so that politeness around a sentence does not thin it out. */
const STRETCH = 36;
const STRIDE = 18;

const stretchesOf = (reading: Reading): readonly Stretch[] => {
  const end = reading.words.length;
  const stretches: Stretch[] = [];
  for (let start = 0; start === 0 || start + STRIDE < end; start += STRIDE)
    stretches.push({ start, end: Math.min(end, start + STRETCH) });
  return stretches;
};

const scoreOf = (vector: ReadonlyMap<number, number>): number => {
  let score = trained.bias;
  for (const [place, value] of vector) score += value * trained.step * (places[place] ?? 0);
  return score;
};

/** The stretch that sounds most like danger, and how likely (0 to 1) it is. */
export type Opinion = Stretch & { readonly danger: number };

export const opinionOf = (reading: Reading, lists: readonly string[], budget: Budget): Opinion => {
  let worst = { start: 0, end: 0, score: Number.NEGATIVE_INFINITY };
  for (const { start, end } of stretchesOf(reading)) {
    const score = scoreOf(featuresOf(reading, start, end, lists, budget));
    if (score > worst.score) worst = { start, end, score };
  }
  return { start: worst.start, end: worst.end, danger: 1 / (1 + Math.exp(-worst.score)) };
};
