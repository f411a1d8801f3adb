import type { Span } from '#text/span.ts';
import type { Candidate } from '#scrub/recogniser.ts';
import type { Evidence } from './evidence.ts';

const digit = /\d/u;

/**
 * What no list vouches for, in a text that the tagger does not read because it is longer than any message: every
 * unlisted word, and every number of two signs or more that is not known to stay. What only signs and single
 * letters part goes as one.
 */
export const unvouched = (
  { words, kept }: Evidence,
  stays: (span: Span) => boolean,
): readonly Candidate[] => {
  const found: Candidate[] = [];
  let last: Candidate | undefined;
  for (const word of words) {
    if (word.shape === 'sign' || word.text.length < 2) continue;
    const number = digit.test(word.text);
    if (kept(word) || (number ? stays(word) : word.entry.word > 0)) {
      last = undefined;
      continue;
    }
    const type = number || last?.type === 'OTHER_ID' ? 'OTHER_ID' : 'PERSON';
    if (last !== undefined) found.pop();
    last = { start: last?.start ?? word.start, end: word.end, type, certainty: 'guessed' };
    found.push(last);
  }
  return found;
};
