import type { Context, ContextKind, HarmCue } from './cue.ts';
import type { Found, Seen } from './instrument.ts';
import type { Match } from './pattern.ts';
import type { Stretch } from './reading.ts';

/** What the words around a cue leave of it. */
export type Left = 'whole' | 'possible' | 'nothing';

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

const touchesNamed = (context: Match, cue: Match): boolean =>
  [...cue.named].some((index) => context.named.has(index));

const of = (seen: Seen, kind: Context['kind']): readonly Found<Context>[] =>
  seen.contexts.filter(({ subject }) => subject.kind === kind);

/** The stretch between two matches, in the order they stand; empty when they overlap. */
const between = (a: Stretch, b: Stretch): Stretch =>
  a.end <= b.start
    ? { start: a.end, end: b.start }
    : b.end <= a.start
      ? { start: b.end, end: a.start }
      : { start: 0, end: 0 };

const within = (seen: Seen, key: string, gap: Stretch): boolean =>
  seen.reading.at(key).some((stretch) => stretch.start >= gap.start && stretch.end <= gap.end);

const reaches = (seen: Seen, { subject, match }: Found<Context>, cue: Match): boolean => {
  if (overlaps(match, cue)) return true;
  const gap = between(match, cue);
  const weight = seen.reading.weight(gap.start, gap.end);
  const reach = match.end <= cue.start ? subject.reach.right : subject.reach.left;
  return reach > 0 && weight <= reach;
};

/** A denial ends at "but"; "denies that she" goes through its own subject; a bare "not" ends also at "and" and at the next subject ("not suicidal he has a rope"). */
const denies = (seen: Seen, found: Found<Context>, cue: Match): boolean => {
  const { subject, match } = found;
  if (touchesNamed(match, cue) || !reaches(seen, found, cue)) return false;
  if (of(seen, 'affirmation').some((other) => overlaps(other.match, match))) return false;
  const gap = between(match, cue);
  if (within(seen, '@but', gap)) return false;
  if (subject.crosses === true) return !within(seen, '@subject', { start: match.end + 2, end: gap.end });
  return !(within(seen, '@and', gap) || within(seen, '@subject', gap));
};

/** Two denials of one thing cancel ("didn't say she wouldn't"). Two rules that see the same word are one denial. */
const negated = (seen: Seen, cue: Match): boolean => {
  const places = new Set(
    of(seen, 'negation')
      .filter((found) => denies(seen, found, cue))
      .map(({ match }) => match.start),
  );
  return places.size % 2 === 1;
};

const breaker: Readonly<Partial<Record<ContextKind, readonly string[]>>> = {
  history: ['@but', '@present'],
  hypothetical: ['@but'],
  code: ['@but'],
};

const placed = (seen: Seen, kind: ContextKind, cue: Match): boolean =>
  of(seen, kind).some((found) => {
    if (!reaches(seen, found, cue)) return false;
    const gap = between(found.match, cue);
    return !(breaker[kind] ?? []).some((key) => within(seen, key, gap));
  });

/** Real people end a made-up scene: "quiz question … and my client just texted". */
const imagined = (seen: Seen, kind: ContextKind, cue: Match): boolean =>
  of(seen, kind).some((found) => {
    if (!reaches(seen, found, cue)) return false;
    const gap = between(found.match, cue);
    return !of(seen, 'reality').some(({ match }) => match.start >= gap.start && match.end <= gap.end + 1);
  });

const resolved = (seen: Seen, cue: Match): Left => {
  const last = (kind: Context['kind']): readonly Found<Context>[] =>
    of(seen, kind).filter((found) => reaches(seen, found, cue));
  const reopened = of(seen, 'reopening').length > 0;
  const handled = last('resolved').filter(
    ({ match }) => !of(seen, 'partial').some((other) => overlaps(other.match, match)),
  );
  const stillOpen = handled.filter(
    ({ match }) => match.end <= cue.start && within(seen, '@but', between(match, cue)),
  );
  if (handled.length > stillOpen.length && !reopened) return 'nothing';
  return last('partial').length > 0 ? 'possible' : 'whole';
};

/** What is left of a cue, each lowering context judged in its own reach. */
export const leftOf = (seen: Seen, { subject: cue, match }: Found<HarmCue>): Left => {
  const open = (kind: ContextKind): boolean => !(cue.stands ?? []).includes(kind);
  if (of(seen, 'figurative').some((found) => touchesNamed(found.match, match))) return 'nothing';
  if (open('negation') && negated(seen, match)) return 'nothing';
  if ((['history', 'code'] as const).some((kind) => open(kind) && placed(seen, kind, match)))
    return 'nothing';
  if (
    (['hypothetical', 'training', 'fiction'] as const).some(
      (kind) => open(kind) && imagined(seen, kind, match),
    )
  )
    return 'nothing';
  const handled = open('resolved') ? resolved(seen, match) : 'whole';
  if (handled !== 'whole') return handled;
  const recent = cue.act === true && of(seen, 'recent').some((found) => reaches(seen, found, match));
  return recent ? 'possible' : 'whole';
};
