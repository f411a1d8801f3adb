import { visitFeatures } from '#scrub/tagger/features.ts';
import { beginOf, LABELS, OUTSIDE } from '#scrub/tagger/labels.ts';
import { hintsFor } from '#scrub/find.ts';
import { lowered } from '#scrub/tagger/hints.ts';
import { runsOf } from '#scrub/tagger/number-features.ts';
import { classDay } from '#scrub/tagger/word-classes.ts';
import { type Knowledge, type Observation, observe } from '#scrub/tagger/observe.ts';
import { tokens } from '#text/tokens.ts';
import type { Sentence } from './grammar.ts';
import type { Random } from './random.ts';

/** One sentence as the learner sees it. */
export type Example = {
  readonly features: readonly (readonly number[])[];
  /** A bit for each label that may be right: one, where the right answer is known. */
  readonly open: Uint16Array;
};

/** Which kinds a source labels: our own messages all, public posts and templates no dates and numbers. */
export type Labels = 'all' | 'names';

/** How often the tagger is not told what the rules say, so that it does not rest on them alone. */
const UNTOLD = 0.1;

const any = 2 ** LABELS - 1;
const numberOrOutside = [
  OUTSIDE,
  ...(['DATE', 'OTHER_ID'] as const).flatMap((type) => [beginOf(type), beginOf(type) + 1]),
].reduce((bits, label) => bits | (1 << label), 0);

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
    if (random.chance(0.12))
      return {
        ...one,
        facts: 0,
        cut: false,
        hash: random.below(2 ** 31),
        phrase: 0,
        hint: lowered(one.hint, random.below(7)),
      };
    return random.chance(0.25) ? { ...one, hash: random.below(2 ** 31) } : one;
  });

/** One sentence as it is seen, now and then with less known of it, and what is right. */
export type Observed = { readonly seen: readonly Observation[]; readonly open: Uint16Array };

export const observedOf = (
  knowledge: Knowledge,
  sentence: Sentence,
  random: Random,
  labelled: Labels,
): Observed => {
  const found = tokens(sentence.text);
  const labels = labelsOf(sentence, found);
  const told = random.chance(UNTOLD) ? new Uint16Array(found.length) : hintsFor(sentence.text);
  const seen = observe(knowledge, sentence.text, found, told);
  const runs = runsOf(seen);
  const open = Uint16Array.from(labels, (label, i) => {
    const token = found[i];
    const free = sentence.names.some(
      (name) => name.type === 'NEUTRAL' && token && token.start < name.end && token.end > name.start,
    );
    if (free) return any;
    const number = runs[i] !== undefined || seen[i]?.wordClass === classDay;
    return label === OUTSIDE && labelled === 'names' && number ? numberOrOutside : 1 << label;
  });
  return { seen: forget(seen, labels, random), open };
};

export const exampleOf = (...given: Parameters<typeof observedOf>): Example => {
  const { seen, open } = observedOf(...given);
  const features: (readonly number[])[] = seen.map(() => []);
  visitFeatures(seen, (row, token) => {
    features[token] = [...row];
  });
  return { features, open };
};
