import type { Context } from '#screen/cue.ts';
import { affirmation } from './affirmation.ts';
import { figurative } from './figurative.ts';
import { history } from './history.ts';
import { imagined } from './imagined.ts';
import { negation } from './negation.ts';
import { resolved } from './resolved.ts';

/** Everything around a cue that may change what it means. */
export const contexts: readonly Context[] = [
  ...figurative,
  ...negation,
  ...affirmation,
  ...history,
  ...imagined,
  ...resolved,
];
