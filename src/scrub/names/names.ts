import type { Span } from '#text/span.ts';
import { inCompound } from './compound.ts';
import { type Evidence, evidenceOf, keeper } from './evidence.ts';
import { meetingIn } from './meeting.ts';
import { certain, people } from './person.ts';
import { numberType } from './number-type.ts';
import { unvouched } from './unvouched.ts';
import { determiners, peoples } from './vocabulary.ts';
import { placeOf, type Word } from './words.ts';
import { resolveOverlaps } from '#scrub/overlap.ts';
import { tagNames, tagUnadvised, type TaggedSpan } from '#scrub/tagger/tagger.ts';
import type { IdentifierType, Strictness } from '#scrub/scrubbed.ts';
import type { Candidate, Page } from '#scrub/recogniser.ts';

/**
 * From which probability a stretch goes. The field and the network are multiplied, so that what either doubts stands
 * low: measured on messages that neither was trained on, .12 for names leaks as .35 does for the field alone and alters
 * an eighth fewer clean messages; .08 leaks less. Strict is for what leaves to a model.
 */
const least = {
  /** A name that only the tagger sees. */
  name: { normal: 0.08, strict: 0.02 },
  /** The same by the field alone, asked besides where more may go than has to. */
  field: { normal: 1, strict: 0.2 },
  /** A date or number that only the tagger sees. */
  number: { normal: 0.3, strict: 0.1 },
  /** A town, an organisation or a place of work that a rule guesses. */
  ruled: { normal: 0.05, strict: 0 },
  /** The same where the rule itself is loose: "goes to …". */
  loose: { normal: 0.3, strict: 0.3 },
  /** What a list says should stay; the tagger was told that it does. */
  listed: { normal: 0.97, strict: 0.97 },
  /** Short forms in capitals look like people to it; where all is in capitals they tell nothing. */
  short: { normal: 0.97, strict: 0.9 },
} as const;

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

type Weighed = {
  readonly page: Page;
  readonly evidence: Evidence;
  readonly tagged: readonly TaggedSpan[];
  readonly level: Strictness;
};

const isNumber = ({ type }: TaggedSpan): boolean => type === 'DATE' || type === 'OTHER_ID';

/** Names that the tagger sees, whatever the rules say. */
const taggedNames = ({ page, evidence, tagged, level }: Weighed, from: number): readonly Candidate[] => {
  const { words, style, kept } = evidence;
  const within = wordsWithin(words);
  /** All of it kept words: "CPS. CPS". A people's name alone may stay too. */
  const stays = (inside: readonly Word[]): boolean =>
    inside.every(
      (word) => word.shape === 'sign' || kept(word) || peoples.has(word.lower) || little.has(word.lower),
    );
  /** "rose garden", "lane closure": no name stands there, whatever the tagger thinks. */
  const things = (span: Span): boolean => {
    const [word, ...more] = within(span);
    return word !== undefined && more.length === 0 && inCompound(words, placeOf(words, word.start), style);
  };
  /** "loco" of "in loco parentis": the phrase is more than what the tagger sees. */
  const partly = (span: Span): boolean =>
    page.kept.some(
      ({ one, start, end }) =>
        !one && start <= span.start && span.end <= end && end - start > span.end - span.start,
    );
  const named = ([word, ...more]: readonly Word[], span: TaggedSpan): boolean => {
    if (word === undefined || more.length > 0 || !certain(word, span)) return false;
    return !determiners.has(words[placeOf(words, word.start) - 1]?.lower ?? '');
  };
  const found: Candidate[] = [];
  for (const span of tagged) {
    if (isNumber(span) || span.probability < from) continue;
    const inside = within(span);
    const insists = span.type !== 'PERSON' && span.probability >= least.listed[level] && !partly(span);
    if ((stays(inside) && !insists && !named(inside, span)) || everyday(inside)) continue;
    const { start, end } = cutEdges(inside, span);
    if (end - start <= 1 || things({ start, end })) continue;
    const short = style !== 'upper' && /^[A-Z0-9]{2,7}$/u.test(page.text.slice(start, end));
    if (short && span.type === 'PERSON' && span.probability < least.short[level]) continue;
    found.push({ start, end, type: typeOf(inside, span.type), certainty: 'guessed', insists });
  }
  return found;
};

/** Capitalised within a sentence and on no list: strict scrubbing masks such a word whatever it is. */
const unknowns = ({ words, style, kept }: Evidence): readonly Candidate[] =>
  style === 'mixed'
    ? words
        .filter(
          (word) =>
            (word.shape === 'capital' || word.shape === 'mixed') &&
            !word.opens &&
            word.text.length > 2 &&
            word.entry.word === 0 &&
            !kept(word) &&
            !peoples.has(word.lower),
        )
        .map(({ start, end }) => ({ start, end, type: 'PERSON', certainty: 'guessed' }))
    : [];

/** Dates and numbers that the tagger sees. */
const taggedNumbers = (
  { page, tagged, level }: Weighed,
  meeting: (span: Span) => readonly Candidate[],
): readonly Candidate[] => {
  return (
    tagged
      .filter((span) => isNumber(span) && span.probability >= least.number[level])
      // What has a form stays as it was found; two of them are not one because nothing stands between.
      .filter((span) => meeting(span).length < 2)
      .map(({ start, end, type }) => ({
        start,
        end,
        type: type === 'DATE' ? type : numberType(page.text, start, end),
        certainty: 'guessed',
      }))
  );
};

/**
 * Names of people, places and organisations, which only context can tell from words, and what else the tagger sees.
 * `formed` is what has a form, `numbers` which numbers stay.
 */
export const names = (
  page: Page,
  formed: readonly Candidate[],
  numbers: readonly Span[],
): readonly Candidate[] => {
  const evidence = evidenceOf(page, formed, numbers);
  const { words, style, kept, scores, told, ruled, placements, hints } = evidence;
  const asked = !page.long && (page.digits || words.some(doubtful));
  const tagged = asked ? tagNames(page.text, page.tokens, hints) : [];
  const level = page.strict ? 'strict' : 'normal';
  const weighed: Weighed = { page, evidence, tagged, level };
  const meeting = meetingIn(tagged);
  const likely = (span: Span, from: number): boolean =>
    !asked || from === 0 || meeting(span).some(({ probability }) => probability >= from);
  /** What the tagger calls it, where it sees all of it as one name and has no doubt. */
  const retyped = (one: Candidate): Candidate => {
    const whole = meeting(one).find(
      ({ start, end, probability }) => start <= one.start && one.end <= end && probability >= 0.8,
    );
    return whole && !isNumber(whole) ? { ...one, type: whole.type } : one;
  };
  const formedHere = meetingIn(resolveOverlaps(formed));
  /** "in June": a month that somebody may be called, where the tagger sees nobody. */
  const dated = (span: Span): boolean =>
    formedHere(span).some(
      ({ type, start, end }) => type === 'DATE' && start <= span.start && span.end <= end,
    ) &&
    asked &&
    !meeting(span).some(({ type, probability }) => type === 'PERSON' && probability >= 0.5);
  return [
    ...taggedNames(weighed, least.name[level]),
    ...(page.strict && asked
      ? taggedNames({ ...weighed, tagged: tagUnadvised(page.text, page.tokens, hints) }, least.field[level])
      : []),
    ...(page.strict ? unknowns(evidence) : []),
    ...(page.long ? unvouched(evidence, page.text, keeper(numbers)) : []),
    ...taggedNumbers(weighed, formedHere),
    ...told,
    // What is plain to a rule is not the tagger's to doubt: "Good Samaritan Clinic".
    ...ruled.filter((one) => one.certainty !== 'guessed' || likely(one, least.ruled[level])).map(retyped),
    ...placements.filter((one) => likely(one, least[one.sure ? 'ruled' : 'loose'][level])),
    ...people({ page, words, style, kept, tagged: tagged.filter((span) => !isNumber(span)) }, scores)
      .filter((one) => !dated(one))
      .map(retyped),
  ];
};
