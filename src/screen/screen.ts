import type { Scrubbed } from '#scrub/scrubbed.ts';
import { budgetOf, STEPS } from './budget.ts';
import type { Screening } from './harm.ts';
import { read } from './instrument.ts';
import { weigh } from './weigh.ts';

export { levels } from './harm.ts';
export type { Level, Screening } from './harm.ts';

const failure: Screening = {
  level: 'possible',
  evidence: [],
  harms: [],
  atRisk: undefined,
  now: false,
  own: false,
  failed: true,
};

const readable = (text: unknown): text is string =>
  typeof text === 'string' && !text.includes('\u0000') && !text.includes('\ufffd');

/** As `screen`, with the number of steps it may take, so that a test can make it run out. */
export const screenWithin = (text: Scrubbed, steps: number): Screening => {
  try {
    if (!readable(text)) return failure;
    const budget = budgetOf(steps);
    return weigh(read(text, budget), budget);
  } catch {
    // Whatever went wrong, a person asks the question instead of us; the text must not reach a log.
    return failure;
  }
};

/** Reads scrubbed text and says whether someone may be about to get hurt. Never throws: what it cannot read counts as possible. */
export const screen = (text: Scrubbed): Screening => screenWithin(text, STEPS);
