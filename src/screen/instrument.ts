import type { Budget } from './budget.ts';
import { contexts } from './context/index.ts';
import type { Context, HarmCue } from './cue.ts';
import { cues } from './cues/index.ts';
import { lexiconOf } from './lexicon.ts';
import { withoutCourtesy } from './courtesy.ts';
import { anchorsOf, keysOf, type Match, matchesOf, type Pattern, patternOf } from './pattern.ts';
import { type Reading, readingOf, type Stretch } from './reading.ts';
import { spellingOf } from './spelling.ts';
import { vocabularies } from './vocabulary/index.ts';
import { ordinary } from './vocabulary/ordinary.ts';

type Rule<T> = {
  readonly subject: T;
  readonly says: readonly Pattern[];
};

export type Found<T> = { readonly subject: T; readonly match: Match };

export type Seen = {
  readonly reading: Reading;
  /** The words without the politeness at both ends. */
  readonly told: Stretch;
  readonly cues: readonly Found<HarmCue>[];
  readonly contexts: readonly Found<Context>[];
  /** Whether a pattern of a cue's `unless` or `rises` matches within so many words of a match. */
  readonly near: (sources: readonly string[] | undefined, match: Match, within: number) => boolean;
  /** The same for one list or word. */
  readonly close: (key: string, match: Match, within: number) => boolean;
};

const rulesOf = <T extends { readonly says: readonly string[] }>(
  subjects: readonly T[],
): readonly Rule<T>[] =>
  subjects.map((subject) => ({ subject, says: subject.says.map((source) => patternOf(source)) }));

/** Patterns by a word or list without which they cannot match: most of them are never tried on a message. */
const indexOf = <T>(
  rules: readonly Rule<T>[],
): ReadonlyMap<string, readonly (readonly [Rule<T>, Pattern])[]> => {
  const index = new Map<string, (readonly [Rule<T>, Pattern])[]>();
  const anchored = rules.flatMap((rule) => rule.says.map((pattern) => [rule, pattern] as const));
  for (const entry of anchored) {
    for (const key of anchorsOf(entry[1])) index.set(key, [...(index.get(key) ?? []), entry]);
  }
  return index;
};

const cueRules = rulesOf(cues);
const contextRules = rulesOf(contexts);
const side = new Map(
  cues
    .flatMap((cue) => [...(cue.unless ?? []), ...(cue.rises ?? [])])
    .map((source) => [source, patternOf(source)] as const),
);

export const everyPattern: readonly Pattern[] = [
  ...cueRules.flatMap((rule) => rule.says),
  ...contextRules.flatMap((rule) => rule.says),
  ...side.values(),
];

const keys = everyPattern.flatMap((pattern) => keysOf(pattern));
const prefixes = new Set(keys.filter((key) => key.endsWith('*')));
const literals = keys.filter((key) => !key.startsWith('@') && !key.endsWith('*'));
export const lexicon = lexiconOf(vocabularies, literals);
export const listNames: readonly string[] = [...lexicon.names];
const spelling = spellingOf(lexicon, ordinary);
const cueIndex = indexOf(cueRules);
const contextIndex = indexOf(contextRules);

const beside =
  (match: Match, within: number) =>
  (other: Stretch): boolean =>
    other.end > match.start - within && other.start < match.end + within;

const find = <T>(
  index: ReadonlyMap<string, readonly (readonly [Rule<T>, Pattern])[]>,
  reading: Reading,
  budget: Budget,
): readonly Found<T>[] => {
  const tried = new Set<Pattern>();
  const found: Found<T>[] = [];
  for (const key of reading.keys()) {
    for (const [rule, pattern] of index.get(key) ?? []) {
      if (tried.has(pattern)) continue;
      tried.add(pattern);
      budget.spend();
      for (const match of matchesOf(reading, pattern, budget)) found.push({ subject: rule.subject, match });
    }
  }
  return found;
};

/** Where thanks and good wishes can be part of the danger: a goodbye. */
const farewells: ReadonlySet<HarmCue['harm']> = new Set(['suicide', 'asker-suicidality']);

export const read = (text: string, budget: Budget): Seen => {
  const reading = readingOf(text, lexicon, spelling, prefixes, budget);
  const memo = new Map<string, readonly Match[]>();
  const matches = (source: string): readonly Match[] => {
    const known = memo.get(source);
    if (known) return known;
    const pattern = side.get(source);
    const fresh = pattern ? matchesOf(reading, pattern, budget) : [];
    memo.set(source, fresh);
    return fresh;
  };
  const told = withoutCourtesy(reading);
  return {
    reading,
    told,
    cues: find(cueIndex, reading, budget).filter(
      ({ subject, match }) =>
        farewells.has(subject.harm) || (match.start >= told.start && match.end <= told.end),
    ),
    contexts: find(contextIndex, reading, budget).filter(
      ({ match }) => match.end > told.start && match.start < told.end,
    ),
    near: (sources, match, within) =>
      (sources ?? []).some((source) => matches(source).some(beside(match, within))),
    close: (key, match, within) => reading.at(key).some(beside(match, within)),
  };
};
