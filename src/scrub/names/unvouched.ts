import type { Span } from '#text/span.ts';
import { opaque } from '#scrub/markup.ts';
import type { Candidate } from '#scrub/recogniser.ts';
import type { Evidence } from './evidence.ts';
import { everydaySpanish } from './spanish.ts';
import type { Word } from './words.ts';

const digit = /\p{N}/u;
const letter = /\p{L}/u;
/** What may stand inside a name or a code; a comma, a full stop with a space and a new line end both. */
const binds = /^(?: |[^\s\p{L}\p{N},;:!?]{0,3})$/u;

/**
 * What no list vouches for, in a text that the tagger does not read because it is longer than any message: every
 * unlisted word, and every number of two signs or more that is not known to stay. What hangs together goes as one.
 */
export const unvouched = (
  { words, kept }: Evidence,
  text: string,
  counts: (span: Span) => boolean,
): readonly Candidate[] => {
  const vouched = (word: Word): boolean =>
    kept(word) ||
    (digit.test(word.text)
      ? counts(word)
      : word.shape !== 'number' && (word.entry.word > 0 || everydaySpanish.has(word.lower)));
  const found: Candidate[] = [];
  /** Whether the stretch found last may go on. */
  let open = false;
  for (const word of words) {
    const number = digit.test(word.text);
    if (!number && !letter.test(word.text)) {
      open &&= word.text !== opaque;
      continue;
    }
    if (vouched(word)) {
      open = false;
      continue;
    }
    const last = found.at(-1);
    const joins = open && last !== undefined && binds.test(text.slice(last.end, word.start));
    if (joins) {
      const type = number ? 'OTHER_ID' : last.type;
      found[found.length - 1] = { ...last, end: word.end, type };
    } else {
      open = word.text.length > 1;
      if (open)
        found.push({
          start: word.start,
          end: word.end,
          type: number ? 'OTHER_ID' : 'PERSON',
          certainty: 'guessed',
        });
    }
  }
  return found;
};
