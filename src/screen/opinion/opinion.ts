import type { Budget } from '#screen/budget.ts';
import { listNames, type Seen } from '#screen/instrument.ts';
import type { Stretch } from '#screen/reading.ts';
import { type Feature, featuresOf, PLACES, within } from './features.ts';
import trained from './weights.json' with { type: 'json' };

type Head = { readonly bias: number; readonly step: number; readonly weights: Int8Array };

/** One signed byte a place, times `step`. */
const headOf = ({ bias, step, places }: (typeof trained)['danger']): Head => ({
  bias,
  step,
  weights: new Int8Array(Buffer.from(places, 'base64')),
});

const heads = { danger: headOf(trained.danger), imminent: headOf(trained.imminent) };

/** Long messages are read in overlapping stretches of so many words, so that a page of politeness does not hide a sentence. */
const STRETCH = 80;
const STRIDE = 40;
/** Words shown to the asker as what it was about. */
const SHOWN = 10;

const stretchesOf = (all: Stretch): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (let { start } = all; start === all.start || start + STRIDE < all.end; start += STRIDE)
    stretches.push({ start, end: Math.min(all.end, start + STRETCH) });
  return stretches;
};

const weightOf = ({ step, weights }: Head, { place, value }: Feature): number =>
  value * step * (weights[place] ?? 0);

const likely = (head: Head, features: ReadonlyMap<number, Feature>): number => {
  let score = head.bias;
  for (const feature of features.values()) score += weightOf(head, feature);
  return 1 / (1 + Math.exp(-score));
};

/** The few words in a row that weigh most. */
const heaviest = (head: Head, features: ReadonlyMap<number, Feature>, { start, end }: Stretch): Stretch => {
  const sums = Array.from({ length: end - start + 1 }, () => 0);
  for (const feature of features.values()) {
    const index = feature.at - start + 1;
    sums[index] = (sums[index] ?? 0) + weightOf(head, feature);
  }
  for (let index = 1; index < sums.length; index += 1)
    sums[index] = (sums[index] ?? 0) + (sums[index - 1] ?? 0);
  const most = Math.min(SHOWN, end - start);
  let best = { start, end: start + most };
  let worth = Number.NEGATIVE_INFINITY;
  for (let from = 0; from + most <= end - start; from += 1) {
    const sum = (sums[from + most] ?? 0) - (sums[from] ?? 0);
    if (sum > worth) {
      worth = sum;
      best = { start: start + from, end: start + from + most };
    }
  }
  return best;
};

/** How likely (0 to 1) the message tells of danger, and of danger that is imminent; and the words that say so most. */
export type Opinion = Stretch & { readonly danger: number; readonly imminent: number };

export const opinionOf = (seen: Seen, budget: Budget): Opinion => {
  if (heads.danger.weights.length !== PLACES)
    throw new Error('weights.json and features.ts were made for different sizes: train again');
  const features = featuresOf(seen, listNames, budget);
  const judged = stretchesOf(seen.told).map((stretch) => {
    const here = within(features, stretch);
    budget.spend(here.size);
    return { stretch, here, danger: likely(heads.danger, here), imminent: likely(heads.imminent, here) };
  });
  const worst = judged.reduce((a, b) => (b.danger + b.imminent > a.danger + a.imminent ? b : a));
  return {
    ...heaviest(heads.danger, worst.here, worst.stretch),
    danger: Math.max(...judged.map(({ danger }) => danger)),
    imminent: Math.max(...judged.map(({ imminent }) => imminent)),
  };
};
