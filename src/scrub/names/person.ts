import type { Span } from '#text/span.ts';
import type { Candidate, Page } from '#scrub/recogniser.ts';
import type { IdentifierType } from '#scrub/scrubbed.ts';
import type { TaggedSpan } from '#scrub/tagger/tagger.ts';
import { inCompound } from './compound.ts';
import { formal, personScore } from './score.ts';
import { determiners, kin, peoples, roles, titles } from './vocabulary.ts';
import type { Style, Word } from './words.ts';

export const thresholds = { normal: 2, strict: 0.8 } as const;

export type Names = {
  readonly page: Page;
  readonly words: readonly Word[];
  readonly style: Style;
  readonly kept: (span: Span) => boolean;
  readonly tagged: readonly TaggedSpan[];
};

const spelled = (word: Word | undefined): word is Word =>
  word !== undefined && word.shape !== 'sign' && word.shape !== 'number';

const touching = (a: Word, b: Word, text: string): boolean => /^[ ]{0,2}$/u.test(text.slice(a.end, b.start));

/** Whether a word next to a name belongs to it. */
const joins = (word: Word | undefined, { style }: Names, seed: Word, side: 'before' | 'after'): boolean => {
  if (!spelled(word) || titles.has(word.lower) || kin.has(word.lower) || roles.has(word.lower)) return false;
  const { entry } = word;
  const cased = style === 'mixed' && seed.shape !== 'lower';
  if (cased) {
    if (word.shape === 'lower')
      return /^(?:de|del|la|van|von|bin|al|el|da|dos)$/u.test(word.lower) && side === 'after';
    if (word.opens && entry.word >= 2 && side === 'before') {
      // "Calm Waters group": two words of a name that is no person's.
      return entry.first >= 6 || (entry.word < 8 && seed.entry.first < 3 && seed.entry.word >= 2);
    }
    return (
      word.shape === 'capital' ||
      word.shape === 'mixed' ||
      (word.shape === 'upper' && word.text.length > 1 && seed.shape === 'upper')
    );
  }
  if (entry.word >= 2)
    return side === 'after'
      ? entry.last >= 7 && entry.word <= 8 && entry.first < 9
      : entry.first >= 6 && entry.word <= 7;
  return side === 'after' ? entry.last >= 2 || entry.first >= 2 || entry.word === 0 : entry.first >= 1;
};

/** "Deer-With-Horns", "Kim-Ly"; not "Smith-who". */
const joinsByHyphen = (word: Word | undefined, beside: Word): boolean =>
  spelled(word) && (word.entry.word < 7 || (word.shape === 'capital' && beside.shape === 'capital'));

/** Initials on either side of a name: "Lindsay F.", "tyler d", "P. Holcomb". */
const initial = (word: Word | undefined, style: Style): boolean =>
  word !== undefined &&
  word.text.length === 1 &&
  /[A-Za-z]/u.test(word.text) &&
  (style === 'mixed' ? word.shape === 'upper' && word.text !== 'I' : !/[aiknoruwxy&]/iu.test(word.text));

/** "Ma. Guadalupe", "Robt. Kills Crow". */
const abbreviations = new Set(['ma', 'robt', 'wm', 'chas', 'geo', 'jas', 'thos', 'jos', 'benj', 'fco']);

/** Forms of address that are part of what somebody is called: "um Khalid", "don Chuy". */
const honours = new Set(['ma', 'um', 'umm', 'abu', 'don', 'dona', 'hajji', 'haji', 'sheikh', 'lil', "lil'"]);

const grow = (names: Names, at: number): readonly [number, number] => {
  const { words, page, style } = names;
  let first = at;
  let last = at;
  const seed = words[at];
  if (!seed) return [at, at];
  for (let step = 0; step < 4; step += 1) {
    const here = words[last];
    const next = words[last + 1];
    if (!here || !next) break;
    const near = touching(here, next, page.text);
    const hyphen = next.text === '-' && next.start === here.end && words[last + 2]?.start === next.end;
    if (hyphen && spelled(words[last + 2]) && joinsByHyphen(words[last + 2], here)) last += 2;
    else if (
      near &&
      joins(next, names, here.shape === 'upper' && here.text.length === 1 ? seed : here, 'after') &&
      !names.kept(next)
    )
      last += 1;
    else if (near && initial(next, style))
      last += words[last + 2]?.text === '.' && words[last + 2]?.start === next.end ? 2 : 1;
    else break;
  }
  for (let step = 0; step < 3; step += 1) {
    const here = words[first];
    const before = words[first - 1];
    if (!here || !before) break;
    const earlier = words[first - 2];
    const hyphen = before.text === '-' && before.end === here.start && earlier?.end === before.start;
    if (hyphen && spelled(earlier) && joinsByHyphen(earlier, here)) first -= 2;
    else if (touching(before, here, page.text) && joins(before, names, seed, 'before') && !names.kept(before))
      first -= 1;
    else if (touching(before, here, page.text) && honours.has(before.lower)) first -= 1;
    else if (
      before.text === '.' &&
      (initial(earlier, 'mixed') ||
        (earlier?.shape === 'capital' && earlier.text.length <= 4 && abbreviations.has(earlier.lower))) &&
      earlier?.end === before.start
    )
      first -= 2;
    else if (touching(before, here, page.text) && initial(before, 'mixed') && style === 'mixed') first -= 1;
    else break;
  }
  return [first, last];
};

/** "Merriweather, Tia": a surname, a comma, a first name. */
const withInverted = ({ words, style }: Names, first: number, last: number): readonly [number, number] => {
  const comma = words[last + 1];
  const given = words[last + 2];
  const end = words[last + 3];
  if (comma?.text !== ',' || !spelled(given) || first !== last) return [first, last];
  const closes = end === undefined || /^[:.,;()-]$/u.test(end.text) || initial(end, style);
  return closes && given.entry.first >= 2 && given.shape !== 'lower' && (words[first]?.opens ?? false)
    ? [first, last + 2]
    : [first, last];
};

const kinds = new Set(
  'agency employer shelter clinic school church company house home program hospital office motel hotel rehab facility daycare mosque temple job store business place'.split(
    ' ',
  ),
);

/** "at Arvest": what one is at, and is no known first name, is a place of some kind. */
const typeOf = (names: Names, first: number, last: number): IdentifierType => {
  const { words } = names;
  if (
    kinds.has(words[first - 2]?.lower ?? '') &&
    /^(?:,|named|called|is|llamad[oa])$/u.test(words[first - 1]?.lower ?? '')
  )
    return 'ORGANIZATION';
  const article = words[first - 1]?.lower === 'the';
  const before = words[first - (article ? 2 : 1)];
  const given = words.slice(first, last + 1).some((word) => word.entry.first >= 3 && word.entry.word < 2);
  const short = first === last && words[first]?.shape === 'upper' && (words[first]?.text.length ?? 9) <= 5;
  if (short && !given && names.style !== 'upper') return 'ORGANIZATION';
  return /^(?:at|inside|outside|behind|@|into)$/u.test(before?.lower ?? '') && !given
    ? 'ORGANIZATION'
    : 'PERSON';
};

/**
 * What the tagger adds to or takes from a word's score: its log-odds, cut to -2..4 so that it settles what is
 * doubtful and neither hides a plain name nor makes one alone. What it does not mention counts as 4 %.
 */
const byProbability = (probability: number): number => {
  const sure = Math.min(0.995, probability);
  return Math.max(-2, Math.min(4, 0.8 * Math.log(sure / (1 - sure)) + 0.5));
};
const unmentioned = byProbability(0.04);
const byTagger = (span: TaggedSpan | undefined): number =>
  span === undefined ? unmentioned : byProbability(span.probability);

/** A brand or a test whose word somebody may be called, where the tagger has no doubt ("cricket is using again"). */
export const certain = (word: Word, tag: TaggedSpan | undefined): boolean =>
  tag?.type === 'PERSON' &&
  tag.probability >= 0.95 &&
  tag.start === word.start &&
  tag.end === word.end &&
  word.entry.first >= 2;

/** Where a word stands last. Most messages never ask; those that do are read once, however often. */
const lastStarts = (words: readonly Word[]): ((lower: string) => number) => {
  let starts: ReadonlyMap<string, number> | undefined;
  return (lower) =>
    (starts ??= new Map(words.map((word) => [word.lower, word.start] as const))).get(lower) ?? -1;
};

/** Whether a word stands somewhere in lower case as well. */
const lowerCase = (words: readonly Word[]): ((lower: string) => boolean) => {
  let seen: ReadonlySet<string> | undefined;
  return (lower) =>
    (seen ??= new Set(words.filter(({ shape }) => shape === 'lower').map((word) => word.lower))).has(lower);
};

/** Words that stand beside names and are none. */
const nobody: ReadonlySet<string> = new Set([...titles, ...kin, ...roles, ...determiners]);

/**
 * What speaks for each word being a person's, before the tagger is asked; -Infinity where no name can stand.
 */
export const personScores = ({ words, style }: Pick<Names, 'words' | 'style'>): Float64Array => {
  const inLower = lowerCase(words);
  const lastStart = lastStarts(words);
  return Float64Array.from(words, (word, at) => {
    if (!spelled(word) || word.text.length < 2 || nobody.has(word.lower)) return -Infinity;
    return personScore(words, at, style, inLower, lastStart);
  });
};

export const people = (names: Names, scores: Float64Array): readonly Candidate[] => {
  const { words, style, page, kept } = names;
  const threshold = page.strict ? thresholds.strict : thresholds.normal;
  const found: Candidate[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    while (next < names.tagged.length && (names.tagged[next]?.end ?? 0) <= (word?.start ?? 0)) next += 1;
    const score = scores[at] ?? -Infinity;
    if (!word || score === -Infinity) continue;
    // A state, a brand or a test stays unless it is a common first name used as one ("Jordan told me").
    const owned = kept(word) && determiners.has(words[at - 1]?.lower ?? '');
    const tag = (names.tagged[next]?.start ?? Infinity) <= word.start ? names.tagged[next] : undefined;
    const title = words[at - (words[at - 1]?.text === '.' ? 2 : 1)]?.lower ?? '';
    const penalty = formal.has(title)
      ? 0
      : owned
        ? 20
        : peoples.has(word.lower)
          ? 3
          : kept(word)
            ? certain(word, tag)
              ? 1
              : word.entry.first >= 5
                ? 4
                : 20
            : 0;
    if (score - penalty + byTagger(tag) < threshold) continue;
    if (inCompound(words, at, style)) continue;
    const [first, last] = withInverted(names, ...grow(names, at));
    const start = words[first]?.start ?? word.start;
    const tail = words[last] ?? word;
    const end = tail.owns ? tail.end - 1 : tail.end;
    found.push({ start, end, type: typeOf(names, first, last), certainty: 'guessed' });
    at = Math.max(at, last);
  }
  return found;
};
