import { fold } from '#scrub/tagger/fold.ts';
import { type Likeness, LIKENESS_SIZE, stretches } from '#scrub/tagger/likeness.ts';
import type { Random } from './random.ts';
import type { Registers } from './registers.ts';
import { informalEnglish, spanishWords } from './words/common.ts';
import { communities, nicknames } from './words/people.ts';

const PASSES = 4;

/** Logistic regression by AdaGrad on spelling alone: names against words; what is both teaches nothing. */
export const learnLikeness = (registers: Registers, random: Random): Likeness => {
  const names = new Set(
    [
      ...registers.first.map(({ name }) => name),
      ...registers.last.map(({ name }) => name),
      ...communities.flatMap(({ given, family }) => given.concat(family)),
      ...nicknames,
    ].map(fold),
  );
  const plain = new Set(
    [...[...registers.english.values()].flat(), ...informalEnglish, ...spanishWords].map(fold),
  );
  const samples = [...names.symmetricDifference(plain)].map((word) => ({
    found: stretches(word),
    name: names.has(word),
  }));
  const weights = new Float32Array(LIKENESS_SIZE);
  const squares = new Float32Array(LIKENESS_SIZE);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let i = 0; i < samples.length; i += 1) {
      const { found, name } = random.pick(samples);
      const sum = found.reduce((total, at) => total + (weights[at] ?? 0), 0);
      const gradient = 1 / (1 + Math.exp(-sum)) - (name ? 1 : 0);
      for (const at of found) {
        const square = (squares[at] ?? 0) + gradient * gradient;
        squares[at] = square;
        weights[at] = (weights[at] ?? 0) - (0.1 * gradient) / Math.sqrt(square + 1e-6);
      }
    }
  }
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale };
};
