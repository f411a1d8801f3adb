import { visitFeatures } from '#scrub/tagger/features.ts';
import { beginOf, OUTSIDE } from '#scrub/tagger/labels.ts';
import { type Knowledge, type Observation, observe } from '#scrub/tagger/observe.ts';
import { tokens } from '#text/tokens.ts';
import type { Sentence } from './grammar.ts';
import type { Random } from './random.ts';

/** One sentence as the learner sees it. */
export type Example = { readonly features: readonly (readonly number[])[]; readonly labels: Uint8Array };

export const labelsOf = (sentence: Sentence, found: ReturnType<typeof tokens>): Uint8Array => {
  const labels = new Uint8Array(found.length);
  let previous = -1;
  found.forEach((token, i) => {
    const index = sentence.names.findIndex((name) => token.start < name.end && token.end > name.start);
    const name = sentence.names[index];
    labels[i] = name && name.type !== 'NEUTRAL' ? beginOf(name.type) + (index === previous ? 1 : 0) : OUTSIDE;
    previous = index;
  });
  return labels;
};

/**
 * Now and then a name is taken off every list and its spelling made unknown, so that the learner also trusts what
 * stands around it; that is what finds a name nobody has listed.
 */
const forget = (seen: readonly Observation[], labels: Uint8Array, random: Random): readonly Observation[] =>
  seen.map((one, i) => {
    if (one.shape >= 6) return one;
    if (labels[i] === OUTSIDE) return random.chance(0.01) ? { ...one, hash: random.below(2 ** 31) } : one;
    if (random.chance(0.12)) return { ...one, facts: 0, cut: false, hash: random.below(2 ** 31), phrase: 0 };
    return random.chance(0.25) ? { ...one, hash: random.below(2 ** 31) } : one;
  });

export const exampleOf = (knowledge: Knowledge, sentence: Sentence, random: Random): Example => {
  const found = tokens(sentence.text);
  const labels = labelsOf(sentence, found);
  const features: (readonly number[])[] = found.map(() => []);
  visitFeatures(forget(observe(knowledge, sentence.text, found), labels, random), (row, token) => {
    features[token] = [...row];
  });
  return { features, labels };
};
