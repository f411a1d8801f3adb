import { type Example, RETOLD } from './examples.ts';

export type Head = { readonly bias: number; readonly weights: Float64Array };
export type Question = 'danger' | 'imminent';

const ROUNDS = 300;
const RATE = 0.05;
/** Ridge: how much all weights together are held down (the inverse of what libraries call C). */
const RIDGE = 10;
/** How much a retelling that scores differently is held against the weights. */
const EVEN = 0.6;

const isYes = ({ level }: Example, question: Question): boolean =>
  question === 'danger' ? level !== 'none' : level === 'imminent';

/** Places that fewer than two examples share teach nothing about other people's messages. */
const shared = (examples: readonly Example[], size: number): Uint8Array => {
  const count = new Uint8Array(size);
  for (const { features } of examples)
    for (const { place } of features) count[place] = Math.min(250, (count[place] ?? 0) + 1);
  // Each message is there with its retellings.
  return count.map((seen) => (seen > RETOLD + 1 ? 1 : 0));
};

/** The score of an example. */
export const scoreOf = ({ bias, weights }: Head, { features }: Example): number =>
  features.reduce((sum, { place, value }) => sum + (weights[place] ?? 0) * value, bias);

/** Ridge logistic regression by Adam over all examples at once, so that the order plays no part. */
export const fit = (examples: readonly Example[], question: Question, size: number): Head => {
  const used = shared(examples, size);
  const weights = new Float64Array(size);
  const slopes = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const bias = { value: 0, first: 0, second: 0 };
  for (let round = 1; round <= ROUNDS; round += 1) {
    slopes.fill(0);
    let slopeOfBias = 0;
    const scores = examples.map((example) => scoreOf({ bias: bias.value, weights }, example));
    examples.forEach((example, index) => {
      const score = scores[index] ?? 0;
      const told = index - (index % (RETOLD + 1));
      const loss = example.weight * (1 / (1 + Math.exp(-score)) - (isYes(example, question) ? 1 : 0));
      const uneven = EVEN * (score - (scores[told] ?? 0));
      slopeOfBias += loss;
      for (const { place, value } of example.features)
        slopes[place] = (slopes[place] ?? 0) + (loss + uneven) * value;
      if (index !== told) {
        for (const { place, value } of examples[told]?.features ?? [])
          slopes[place] = (slopes[place] ?? 0) - uneven * value;
      }
    });
    const rate =
      (RATE * Math.min(1, 2 - (2 * round) / ROUNDS) * Math.sqrt(1 - 0.999 ** round)) / (1 - 0.9 ** round);
    for (let place = 0; place < size; place += 1) {
      if (used[place] === 0) continue;
      const weight = weights[place] ?? 0;
      const slope = (slopes[place] ?? 0) + RIDGE * weight;
      const mean = 0.9 * (first[place] ?? 0) + 0.1 * slope;
      const spread = 0.999 * (second[place] ?? 0) + 0.001 * slope * slope;
      first[place] = mean;
      second[place] = spread;
      weights[place] = weight - (rate * mean) / (Math.sqrt(spread) + 1e-8);
    }
    bias.first = 0.9 * bias.first + 0.1 * slopeOfBias;
    bias.second = 0.999 * bias.second + 0.001 * slopeOfBias * slopeOfBias;
    bias.value -= (rate * bias.first) / (Math.sqrt(bias.second) + 1e-8);
  }
  return { bias: bias.value, weights };
};
