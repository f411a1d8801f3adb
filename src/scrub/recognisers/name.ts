import type { Span } from '#text/span.ts';
import { keptWords } from '#scrub/keep/keep.ts';
import { initials } from '#scrub/names/initials.ts';
import { organisations } from '#scrub/names/organisation.ts';
import { people } from '#scrub/names/person.ts';
import { places } from '#scrub/names/place.ts';
import { styleOf, wordsOf } from '#scrub/names/words.ts';
import { written } from '#scrub/names/written.ts';
import type { Recogniser } from '#scrub/recogniser.ts';

/** Whether a stretch lies in a kept phrase: the phrases are in order and apart. */
const keeper = (keep: readonly Span[]) => {
  const starts = keep.map((span) => span.start);
  return (span: Span): boolean => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    return (keep[low - 1]?.end ?? -1) >= span.end;
  };
};

/** Names of people, places and organisations, which only context can tell from words. */
export const names: Recogniser = (page) => {
  const words = wordsOf(page);
  const style = styleOf(words);
  const keep = keptWords(page.text, page.tokens);
  const kept = keeper(keep);
  return [
    ...initials(page),
    ...written(page),
    ...organisations(page, kept),
    ...places(page, words, style, kept),
    ...people({ page, words, style, kept }),
  ];
};
