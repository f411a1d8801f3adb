import type { Span } from '#text/span.ts';
import { opaque } from '#scrub/markup.ts';
import type { Candidate } from '#scrub/recogniser.ts';
import type { IdentifierType } from '#scrub/scrubbed.ts';
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
  /** The stretch that may go on. */
  let open: { readonly start: number; end: number; type: IdentifierType } | undefined;
  const close = (): void => {
    if (open) found.push({ ...open, certainty: 'guessed' });
    open = undefined;
  };
  for (const word of words) {
    const number = digit.test(word.text);
    if (!number && !letter.test(word.text)) {
      if (word.text === opaque) close();
      continue;
    }
    if (vouched(word)) {
      close();
      continue;
    }
    if (open && binds.test(text.slice(open.end, word.start))) {
      open.end = word.end;
      if (number) open.type = 'OTHER_ID';
    } else {
      close();
      if (word.text.length > 1)
        open = { start: word.start, end: word.end, type: number ? 'OTHER_ID' : 'PERSON' };
    }
  }
  close();
  return found;
};
