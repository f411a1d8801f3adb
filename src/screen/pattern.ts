import type { Budget } from './budget.ts';
import type { Reading, Stretch } from './reading.ts';
import { fold } from './words.ts';

/**
 * A pattern is a row of words as somebody might say them: `@took @pills`, `want|wants to die`.
 * - `@name` any entry of that list; `a|b` either; `parking_lot` two words together; `word*` any word that begins so; `?` after an element: may be missing
 * - between two elements little words (the, his, really) do not count; `_` allows 2 other words between, `..` 5, `...` 10
 * - `A & B` both, in any order, at most 12 words apart
 */
export type Pattern = { readonly parts: readonly (readonly Element[])[]; readonly source: string };

type Element = { readonly keys: readonly string[]; readonly gap: number; readonly optional: boolean };

/** Words matched: from `start` to `end` (exclusive), and which of them the pattern itself named. */
export type Match = Stretch & { readonly named: ReadonlySet<number> };

const gaps: Readonly<Record<string, number>> = { _: 2, '..': 5, '...': 10 };
const APART = 12;

/** `parking_lot` is a phrase of two words. */
const keyOf = (key: string): string =>
  key
    .split('_')
    .map((word) => fold(word))
    .join('_');

const elementOf = (written: string, gap: number): Element => {
  const optional = written.endsWith('?');
  const bare = optional ? written.slice(0, -1) : written;
  const keys = bare
    .split('|')
    .map((key) => (key.startsWith('@') || key.startsWith('[') || key.endsWith('*') ? key : keyOf(key)));
  return { keys, gap, optional };
};

const sequenceOf = (source: string): readonly Element[] => {
  const elements: Element[] = [];
  let gap = 0;
  for (const written of source.trim().split(/\s+/)) {
    const wider = gaps[written];
    if (wider === undefined) {
      elements.push(elementOf(written, gap));
      gap = 0;
    } else gap = wider;
  }
  return elements;
};

export const patternOf = (source: string): Pattern => ({
  source,
  parts: source.split('&').map((part) => sequenceOf(part)),
});

/** The names this pattern uses, for the test that every list it names exists. */
export const keysOf = (pattern: Pattern): readonly string[] =>
  pattern.parts.flat().flatMap((element) => element.keys);

/** Keys of which at least one has to occur for the pattern to match at all. */
export const anchorsOf = (pattern: Pattern): readonly string[] =>
  pattern.parts[0]?.find((element) => !element.optional)?.keys ?? [];

const occurrences = (reading: Reading, element: Element): readonly Stretch[] => {
  const [only] = element.keys;
  if (element.keys.length === 1 && only !== undefined) return reading.at(only);
  return element.keys.flatMap((key) => reading.at(key));
};

type Trail = { readonly end: number; readonly named: readonly Stretch[] };

/** The shortest continuation of a sequence after `end`, or nothing. */
const follow = (
  reading: Reading,
  elements: readonly Element[],
  index: number,
  end: number,
  budget: Budget,
): Trail | undefined => {
  const element = elements[index];
  if (!element) return { end, named: [] };
  let best: Trail | undefined;
  for (const stretch of occurrences(reading, element)) {
    budget.spend();
    if (stretch.start < end || reading.weight(end, stretch.start) > element.gap) continue;
    const rest = follow(reading, elements, index + 1, stretch.end, budget);
    if (rest && (!best || rest.end < best.end)) best = { end: rest.end, named: [stretch, ...rest.named] };
  }
  if (!best && element.optional) return follow(reading, elements, index + 1, end, budget);
  return best;
};

const covered = (stretches: readonly Stretch[]): ReadonlySet<number> => {
  const indices = new Set<number>();
  for (const { start, end } of stretches) for (let index = start; index < end; index += 1) indices.add(index);
  return indices;
};

const sequences = (reading: Reading, elements: readonly Element[], budget: Budget): readonly Match[] => {
  const found: Match[] = [];
  const lead = elements.findIndex((element) => !element.optional);
  for (let index = 0; index <= lead; index += 1) {
    const first = elements[index];
    for (const stretch of first ? occurrences(reading, first) : []) {
      budget.spend();
      const rest = follow(reading, elements, index + 1, stretch.end, budget);
      if (rest) found.push({ start: stretch.start, end: rest.end, named: covered([stretch, ...rest.named]) });
    }
  }
  return found;
};

const apart = (reading: Reading, a: Stretch, b: Stretch): number =>
  a.end <= b.start
    ? reading.weight(a.end, b.start)
    : b.end <= a.start
      ? reading.weight(b.end, a.start)
      : Number.POSITIVE_INFINITY;

const join = (
  reading: Reading,
  left: readonly Match[],
  right: readonly Match[],
  budget: Budget,
): readonly Match[] =>
  left.flatMap((a) => {
    budget.spend(right.length);
    const near = right
      .filter((b) => apart(reading, a, b) <= APART)
      .toSorted((b, c) => apart(reading, a, b) - apart(reading, a, c));
    const [b] = near;
    if (!b) return [];
    return [
      { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end), named: a.named.union(b.named) },
    ];
  });

export const matchesOf = (reading: Reading, pattern: Pattern, budget: Budget): readonly Match[] => {
  const [first, ...others] = pattern.parts;
  if (!first) return [];
  let matches = sequences(reading, first, budget);
  for (const part of others) {
    if (matches.length === 0) return [];
    matches = join(reading, matches, sequences(reading, part, budget), budget);
  }
  return matches;
};
