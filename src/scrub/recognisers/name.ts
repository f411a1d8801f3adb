import type { Span } from '#text/span.ts';
import { byNames } from '#scrub/names/by-name.ts';
import { inCompound } from '#scrub/names/compound.ts';
import { initials } from '#scrub/names/initials.ts';
import { organisations } from '#scrub/names/organisation.ts';
import { certain, people } from '#scrub/names/person.ts';
import { placements } from '#scrub/names/placement.ts';
import { places } from '#scrub/names/place.ts';
import { determiners, peoples } from '#scrub/names/vocabulary.ts';
import { placeOf, styleOf, wordsOf, type Word } from '#scrub/names/words.ts';
import { written } from '#scrub/names/written.ts';
import { tagNames, type TaggedSpan } from '#scrub/tagger/tagger.ts';
import type { IdentifierType } from '#scrub/scrubbed.ts';
import type { Candidate, Recogniser } from '#scrub/recogniser.ts';

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

/**
 * From which probability the tagger is believed without the rules. Measured on messages it was not trained on: at .5
 * it alters twice as many clean messages as at .7 and finds no more.
 */
const taggerAlone = { normal: 0.7, strict: 0.25 } as const;

/**
 * A word for which it is worth asking the tagger, which costs as much as all else together: one that is not plainly
 * everyday, or that somebody may be called.
 */
const doubtful = (word: Word): boolean =>
  word.shape !== 'sign' &&
  word.shape !== 'number' &&
  (word.entry.word < 7 ||
    word.entry.first >= 4 ||
    word.entry.last >= 7 ||
    (word.shape === 'capital' && !word.opens));

const little = new Set(['w', 'n', 'r', 'u', 'and', 'with']);

const loose = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.shape === 'lower' &&
  word.entry.first < 6 &&
  (word.entry.word >= 8 || /^[wnaur]$/u.test(word.lower));

/** Everyday words at the edges of what the tagger found ("camry w", "sn means") are not part of a name. */
const cutEdges = (inside: readonly Word[], span: Span): Span => {
  let first = 0;
  let last = inside.length - 1;
  while (first < last && loose(inside[first])) first += 1;
  while (last > first && loose(inside[last])) last -= 1;
  return { start: inside[first]?.start ?? span.start, end: inside[last]?.end ?? span.end };
};

/** "Tyrone Baskin": a first name and a surname that is nowhere are a person, even if a town has the first name. */
const typeOf = (inside: readonly Word[], type: IdentifierType): IdentifierType => {
  const [given, family] = inside;
  return type === 'LOCATION' &&
    inside.length === 2 &&
    given !== undefined &&
    family !== undefined &&
    given.entry.first >= 5 &&
    family.entry.word < 2 &&
    family.entry.last > family.entry.place
    ? 'PERSON'
    : type;
};

/** The words of a stretch. */
const wordsWithin =
  (words: readonly Word[]) =>
  ({ start, end }: Span): readonly Word[] => {
    const inside: Word[] = [];
    for (let at = placeOf(words, start); ; at += 1) {
      const word = words[at];
      if (word === undefined || word.start >= end) return inside;
      if (word.end <= end) inside.push(word);
    }
  };

/** All of it everyday words in lower case that nobody is called: bullets, knives and towels stay for the screen. */
const everyday = (inside: readonly Word[]): boolean =>
  inside.every(
    ({ shape, entry }) =>
      shape === 'sign' ||
      (shape === 'lower' && entry.word >= 8 && entry.first === 0 && entry.last === 0 && entry.place === 0),
  );

/** Names of people, places and organisations, which only context can tell from words. */
export const names: Recogniser = (page) => {
  const words = wordsOf(page);
  const style = styleOf(words);
  const keep = page.kept;
  const kept = keeper(keep);
  const within = wordsWithin(words);
  /** All of it kept words: "CPS. CPS". A people's name alone may stay too. */
  const stays = (inside: readonly Word[]): boolean =>
    inside.every(
      (word) => word.shape === 'sign' || kept(word) || peoples.has(word.lower) || little.has(word.lower),
    );
  const tagged = words.some(doubtful) ? tagNames(page.text, page.tokens) : [];
  const sure = page.strict ? taggerAlone.strict : taggerAlone.normal;
  /** "rose garden", "lane closure": no name stands there, whatever the tagger thinks. */
  const things = (span: Span): boolean => {
    const [word, ...more] = within(span);
    return word !== undefined && more.length === 0 && inCompound(words, placeOf(words, word.start), style);
  };
  const named = ([word, ...more]: readonly Word[], span: TaggedSpan): boolean => {
    if (word === undefined || more.length > 0 || !certain(word, span)) return false;
    return !determiners.has(words[placeOf(words, word.start) - 1]?.lower ?? '');
  };
  const alone: Candidate[] = [];
  for (const span of tagged) {
    if (span.probability < sure) continue;
    const inside = within(span);
    if ((stays(inside) && !named(inside, span)) || everyday(inside)) continue;
    const { start, end } = cutEdges(inside, span);
    if (end - start <= 1 || things({ start, end })) continue;
    // Short forms look like names to it: it has to be surer of them.
    if (span.probability < 0.9 && /^[A-Z0-9]{2,5}$/u.test(page.text.slice(start, end))) continue;
    alone.push({ start, end, type: typeOf(inside, span.type), certainty: 'guessed' });
  }
  return [
    ...alone,
    ...initials(page),
    ...byNames(page),
    ...written(page),
    ...organisations(page, kept),
    ...placements(page, words, kept, tagged),
    ...places(page, words, style, kept),
    ...people({ page, words, style, kept, tagged }),
  ];
};
