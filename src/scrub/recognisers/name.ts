import type { Span } from '#text/span.ts';
import { keptWords } from '#scrub/keep/keep.ts';
import { initials } from '#scrub/names/initials.ts';
import { organisations } from '#scrub/names/organisation.ts';
import { people } from '#scrub/names/person.ts';
import { places } from '#scrub/names/place.ts';
import { styleOf, wordsOf } from '#scrub/names/words.ts';
import { written } from '#scrub/names/written.ts';
import type { Recogniser } from '#scrub/recogniser.ts';

/** Names of people, places and organisations, which only context can tell from words. */
export const names: Recogniser = (page) => {
  const words = wordsOf(page);
  const style = styleOf(words);
  const keep = keptWords(page.text, page.tokens);
  const starts = new Map(keep.map((span) => [span.start, span]));
  const inPhrase = new Set<number>();
  for (const span of keep) {
    for (const token of page.tokens)
      if (token.start >= span.start && token.end <= span.end) inPhrase.add(token.start);
  }
  const kept = (span: Span): boolean =>
    inPhrase.has(span.start) && (starts.get(span.start)?.end ?? span.end) >= span.end;
  return [
    ...initials(page),
    ...written(page),
    ...organisations(page, kept),
    ...places(page, words, style, kept),
    ...people({ page, words, style, kept }),
  ];
};
