import {
  acts,
  askers,
  auxiliaries,
  befores,
  byNames,
  determiners,
  greetings,
  kin,
  naming,
  roles,
  speaks,
  titles,
} from './vocabulary.ts';
import type { Style, Word } from './words.ts';

/**
 * How much speaks for a word being (part of) a person's name: what the lists know of it, how it is written, and
 * the words on either side. The unit is roughly a log-odds; 2 is more likely than not given how rare names are.
 */

type Near = {
  readonly before: Word | undefined;
  readonly before2: Word | undefined;
  readonly after: Word | undefined;
  readonly after2: Word | undefined;
};

/** Everyday words that look like names only by accident of the lists. */
const isWord = (word: Word): boolean => word.entry.word >= 2;

const byList = ({ entry, lower }: Word): number => {
  if (byNames.has(lower)) return entry.word >= 2 ? -2.5 : 1;
  const name = Math.max(entry.first, entry.last - 1);
  if (entry.word >= 2) return name >= 6 ? -2.5 : name >= 3 ? -4 : -7;
  if (entry.first >= 5) return 2.4;
  if (entry.first >= 3) return 1.2;
  if (entry.first >= 1) return 0.4;
  if (entry.last >= 5) return 0.2;
  if (entry.last >= 1) return entry.word === 1 ? -4 : -1.2;
  return entry.word === 1 ? -7 : -2.6;
};

const byShape = (word: Word, style: Style): number => {
  const { entry } = word;
  const name = byNames.has(word.lower) ? 6 : Math.max(entry.first, entry.last);
  if (style === 'upper' || word.shape === 'lower')
    return style === 'mixed' && word.shape === 'lower' ? -0.6 : 0;
  if (word.shape === 'upper' && word.text.length <= 5 && name < 3) return -2.5;
  if (word.opens) {
    if (isWord(word)) return name >= 5 ? 1 : 0;
    return name > 0 ? 1.6 : 2.4;
  }
  if (isWord(word))
    return byNames.has(word.lower) ? 6.5 : name >= 6 ? 5.2 : name >= 3 ? 4.8 : name >= 1 ? 4 : 3.2;
  return name > 0 ? 4 : 5;
};

export const formal: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sr',
  'sra',
  'srta',
  'don',
  'dona',
  'senor',
  'senora',
  'bro',
  'rev',
]);

/** "i miss love", "the dr bill": what looks like a title is a verb, or the next word a thing. */
const notTitled = new Set([
  'bill',
  'page',
  'price',
  'list',
  'day',
  'call',
  'note',
  'may',
  'might',
  'will',
  'so',
  'an',
  'or',
]);
const misses =
  /^(?:i|we|you|they|to|will|would|might|may|not|don't|didn't|won't|never|did|do|and|really|she'll|he'll)$/u;

const elders = /^(?:uncle|aunt|auntie|grandma|grandpa|granny|papaw|mamaw|tio|tia)$/u;

const afterTitle = (word: Word, title: string, earlier: Word | undefined): number => {
  if (formal.has(title)) {
    const everyday = word.shape === 'lower' && word.entry.word >= (title === 'dr' ? 7 : 8);
    if (!everyday) return 9;
    if ([auxiliaries, acts, determiners, notTitled].some((words) => words.has(word.lower))) return 2;
    if (befores.has(word.lower) && word.entry.last < 5) return 2;
    if (title === 'miss' && (earlier === undefined || misses.test(earlier.lower))) return 2;
    // "mrs love", "mr black": surnames that are the commonest of words.
    return word.entry.last >= (title === 'dr' ? 5 : 4) || word.entry.first >= 5 ? 11 : 2;
  }
  const plain = kin.has(title) || roles.has(title);
  // "uncle crow", "granny fox".
  if (elders.test(title) && isWord(word) && word.entry.word <= 7 && word.entry.last >= 4) return 3.5;
  if (plain && isWord(word) && word.shape === 'lower') return -1;
  if (plain) return 2.6;
  return word.shape === 'lower' && word.entry.word >= 5 ? 1.5 : 4.5;
};

const bynames = new Set(['lil', "lil'", 'big', 'lilbit']);

const beforeCues = (word: Word, { before, before2 }: Near): number => {
  if (!before) return 0.3;
  const first = before.text === '.' && before2 ? before2 : before;
  if (titles.has(first.lower))
    return afterTitle(word, first.lower, before.text === '.' ? undefined : before2);
  if (
    before2 !== undefined &&
    /^call(?:s|ed)?$/u.test(before2.lower) &&
    /^(?:him|her|them|himself|herself|me)$/u.test(before.lower)
  )
    return word.shape === 'lower' && isWord(word) ? (byNames.has(word.lower) ? 6 : 1) : 4;
  if (naming.has(before.lower)) return isWord(word) && word.shape === 'lower' ? 2 : 3;
  if (kin.has(before.lower)) return 2.2;
  if (roles.has(before.lower)) return 1.8;
  if (greetings.has(before.lower)) return 1.5;
  if (bynames.has(before.lower)) return 1.5;
  if (determiners.has(before.lower)) return isWord(word) ? -2.5 : word.entry.first >= 3 ? 0 : -0.4;
  if (before.opens && askers.has(before.lower)) return 1.2;
  if (befores.has(before.lower)) return 0.9;
  if (before.shape === 'sign') return 0.4;
  if (acts.has(before.lower)) return 0.5;
  if (before.entry.word >= 7) return 0;
  return -0.2;
};

/** Words after which a clause begins: "because chase told him". */
const clauses = new Set(
  'because bc cuz cause if when that and but so then after before since while until unless says said think thinks thought know knows i guess , ; - – — ... …'.split(
    ' ',
  ),
);
const notSpeakers = new Set([
  'bill',
  'guy',
  'baby',
  'state',
  'will',
  'may',
  'many',
  'city',
  'church',
  'man',
  'lady',
]);

const afterCues = (word: Word, { before, after, after2 }: Near): number => {
  if (word.owns) return 1;
  if (!after) return 0.2;
  if (after.lower === "'s") return after2 && acts.has(after2.lower) ? 1 : 1.3;
  if (acts.has(after.lower)) {
    // A capital at the beginning says little, but no thing tells, asks or works.
    const subject =
      word.opens &&
      word.shape !== 'lower' &&
      isWord(word) &&
      (word.entry.first >= 4 || byNames.has(word.lower));
    if (subject) return 4.8;
    const clause = word.opens || (before !== undefined && clauses.has(before.lower));
    if (
      clause &&
      speaks.has(after.lower) &&
      isWord(word) &&
      word.entry.first >= 4 &&
      !notSpeakers.has(word.lower)
    )
      return 6.5;
    return isWord(word) && word.shape === 'lower' ? (before && determiners.has(before.lower) ? 0 : 1.2) : 2;
  }
  if (auxiliaries.has(after.lower)) {
    const subject =
      word.opens &&
      word.shape !== 'lower' &&
      isWord(word) &&
      (word.entry.first >= 5 || byNames.has(word.lower));
    return subject ? 2.3 : 1.2;
  }
  if (after.text === ',' && after2?.shape === 'number') return 1.6;
  if (after.shape === 'sign') return 0.3;
  return 0;
};

const joints = new Set(['and', '&', 'or', '/', '+', 'y', ',']);

const couldBeName = (word: Word | undefined): boolean =>
  word !== undefined && word.entry.word < 2 && word.entry.first >= 3;

/** "Autumn and Drew": what stands beside a name is one. */
const beside = (word: Word, { before, before2, after, after2 }: Near): number => {
  if (word.entry.first < 3 && isWord(word)) return 0;
  const joined = (joint: Word | undefined, other: Word | undefined): boolean =>
    joint !== undefined && couldBeName(other) && other?.shape === word.shape && joints.has(joint.lower);
  return joined(after, after2) || joined(before, before2) ? (word.shape === 'lower' ? 1.6 : 2.8) : 0;
};

/** "Merriweather, Tia": a surname, a comma, a first name, and the line or the clause ends. */
const inverted = (word: Word, { after, after2 }: Near): number =>
  word.opens &&
  after?.text === ',' &&
  couldBeName(after2) &&
  after2?.shape === word.shape &&
  word.shape !== 'lower' &&
  !isWord(word)
    ? 1.5
    : 0;

const pairCues = (word: Word, { before, after }: Near, style: Style): number => {
  const cased = style === 'mixed' && word.shape !== 'lower';
  const partner = (other: Word | undefined, side: 'first' | 'last'): number => {
    if (!other || other.shape === 'sign' || other.shape === 'number') return 0;
    if (cased && other.shape === 'lower') return 0;
    const level = side === 'first' ? other.entry.first : other.entry.last;
    if (other.entry.word >= 2) return level >= 5 && other.entry.word < 8 ? 0.8 : 0;
    return level >= 4 ? 2.2 : level >= 1 ? 1 : cased && !other.opens && other.entry.word === 0 ? 0.8 : 0;
  };
  const asLast =
    word.entry.last >= 1 || word.entry.first >= 1 || !isWord(word) ? partner(before, 'first') : 0;
  const asFirst = word.entry.first >= 1 || !isWord(word) ? partner(after, 'last') : 0;
  return Math.max(asLast, asFirst);
};

const frees = new Set(['so', 'but', 'and', 'well', 'today', 'update', 'ok', 'hi']);

/** "hope lost hope", "drew drew on the wall": a name that is a word, as the subject of a message that has it twice. */
const echoed = (
  word: Word,
  { before, after, after2 }: Near,
  lastStart: (lower: string) => number,
): number => {
  const subject = word.opens || (before !== undefined && before.opens && frees.has(before.lower));
  if (!subject || !after || word.shape !== 'lower' || !isWord(word)) return 0;
  if (word.entry.first < 4 && word.entry.last < 7) return 0;
  const copula = auxiliaries.has(after.lower) && after2?.lower === word.lower;
  if (after.lower === word.lower || copula) return 6;
  return acts.has(after.lower) && lastStart(word.lower) > word.start ? 6 : 0;
};

/** "is hope allowed to bring him": what a question asks of people only. */
const forPeople =
  /^(?:able|allowed|supposed|eligible|entitled|obligated|coming|staying|seeing|bringing|lying)$/u;
const asked = (word: Word, { before, after }: Near): number =>
  before?.opens === true &&
  /^(?:is|isnt|isn't|was|wasnt)$/u.test(before.lower) &&
  word.shape === 'lower' &&
  isWord(word) &&
  word.entry.first >= 4 &&
  forPeople.test(after?.lower ?? '')
    ? 5
    : 0;

/** "Faith lost faith": written both ways, the capital means something. */
const twice = (word: Word, inLower: (lower: string) => boolean): number =>
  word.shape === 'capital' && isWord(word) && word.entry.first >= 4 && inLower(word.lower) ? 1 : 0;

export const personScore = (
  words: readonly Word[],
  at: number,
  style: Style,
  inLower: (lower: string) => boolean,
  lastStart: (lower: string) => number,
): number => {
  const word = words[at];
  if (!word) return -Infinity;
  const near: Near = {
    before: words[at - 1],
    before2: words[at - 2],
    after: words[at + 1],
    after2: words[at + 2],
  };
  return (
    byList(word) +
    byShape(word, style) +
    beforeCues(word, near) +
    afterCues(word, near) +
    beside(word, near) +
    inverted(word, near) +
    pairCues(word, near, style) +
    twice(word, inLower) +
    echoed(word, near, lastStart) +
    asked(word, near)
  );
};
