import { hashFeature } from './hash.ts';
import type { Window } from './features.ts';

/**
 * What the rules make of each token, packed into a number; 0 = nothing. The tagger weighs it as it weighs a word: it
 * has learned from messages that no rule was written for how far each rule is to be trusted, and where.
 */
export type Hints = Uint16Array;

/** Which rule took a token. */
export const rules = [
  'none', 'place', 'surePlace', 'organisation', 'sureOrganisation', 'placement', 'maybePlacement', 'initials', 'byName', 'written',
  'date', 'sureDate', 'age', 'address', 'number', 'sureNumber',
] as const; // prettier-ignore
export type Rule = (typeof rules)[number];

/** Steps of the score of a person's name. */
export const STEPS = 15;

export type Hint = {
  /** How much speaks for a person, from 0 (nothing) to STEPS. */
  readonly step: number;
  readonly rule: Rule;
  /** It goes on with what the rule took before it. */
  readonly within: boolean;
  /** A list says that it stays. */
  readonly kept: boolean;
};

export const packHint = ({ step, rule, within, kept }: Hint): number =>
  step | (rules.indexOf(rule) << 4) | (within ? 256 : 0) | (kept ? 512 : 0);

/** The score of a person's name in a packed hint made smaller by so many steps, as for a name that nobody has listed. */
export const lowered = (hint: number, steps: number): number =>
  (hint & ~STEPS) | Math.max(0, (hint & STEPS) - steps);

/** The features that hints add to a token. */
export const hintFeatures = (out: number[], [, , b1, me, a1]: Window, mode: number): void => {
  const { hint, listed } = me;
  const step = hint & STEPS;
  const rule = (hint >>> 4) & 15;
  const [before, after] = [b1.hint, a1.hint];
  if (hint > 0) {
    out.push(
      hashFeature(110, step, mode),
      hashFeature(111, step, listed),
      hashFeature(112, step, b1.wordClass),
      hashFeature(113, step, a1.wordClass),
      hashFeature(114, step, me.shape, rule),
      hashFeature(115, hint >>> 4),
      hashFeature(116, hint >>> 4, listed),
      hashFeature(117, hint >>> 4, me.shape, mode),
      hashFeature(118, rule, me.hash),
      hashFeature(119, rule, b1.hash),
      hashFeature(120, hint),
    );
  }
  if ((hint | before | after) === 0) return;
  out.push(
    hashFeature(121, before & STEPS, step, rule),
    hashFeature(122, after & STEPS, step, rule),
    hashFeature(123, before >>> 4, hint >>> 4),
    hashFeature(124, after >>> 4, hint >>> 4),
    hashFeature(125, before, listed),
    hashFeature(126, after, listed),
  );
};
