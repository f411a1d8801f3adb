import type { Span } from '#text/span.ts';
import { scrub } from './scrub.ts';
import type { Scrubbing } from './scrubbed.ts';

/**
 * Words that strict scrubbing would mask and normal scrubbing left: a form can ask of each, "Is this a name?".
 * Offsets into the raw text, in order, none of them inside what was masked.
 */
export const doubtful = (raw: string, { findings }: Scrubbing): readonly Span[] =>
  scrub(raw, { strictness: 'strict' })
    .findings.filter(({ start, end }) => !findings.some((found) => found.start < end && start < found.end))
    .map(({ start, end }) => ({ start, end }));
