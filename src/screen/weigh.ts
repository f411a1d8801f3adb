import { atRiskOf, bySelf, harmOf } from './at-risk.ts';
import type { Budget } from './budget.ts';
import type { HarmCue } from './cue.ts';
import type { AtRisk, Evidence, Harm, Screening } from './harm.ts';
import type { Found, Seen } from './instrument.ts';
import type { Stretch } from './reading.ts';
import { leftOf } from './lowering.ts';
import { opinionOf } from './opinion/opinion.ts';

type Counted = {
  readonly evidence: Evidence;
  /** Imminent if the second opinion seconds it. */
  readonly seconded: boolean;
  readonly atRisk: AtRisk | undefined;
  readonly now: boolean;
  readonly own: boolean;
};

const UNLESS = 6;
const RISES = 12;

/** Imminent, possible or a mere hint, after everything around it has been heard; undefined when nothing is left. */
const tierOf = (seen: Seen, found: Found<HarmCue>): HarmCue['level'] | undefined => {
  const { subject: cue, match } = found;
  if (seen.near(cue.unless, match, UNLESS)) return undefined;
  const left = leftOf(seen, found);
  if (left === 'nothing') return undefined;
  const full = cue.level === 'imminent' || seen.near(cue.rises, match, RISES) ? 'imminent' : cue.level;
  return full === 'imminent' && left === 'possible' ? 'possible' : full;
};

const count = (seen: Seen, found: Found<HarmCue>, tier: Evidence['level']): Counted => {
  const { subject: cue, match } = found;
  const seconded = tier === 'imminent' && cue.seconded === true;
  const level = seconded ? 'possible' : tier;
  const harm = harmOf(seen, found);
  const { words } = seen.reading;
  const own = harm === 'asker-suicidality' || (harm === 'domestic-violence' && bySelf(seen, match));
  return {
    evidence: {
      start: words[match.start]?.start ?? 0,
      end: words[match.end - 1]?.end ?? 0,
      cue: cue.name,
      harm,
      level,
    },
    seconded,
    atRisk: atRiskOf(seen, harm, found),
    now: cue.now === true || seen.close('@now', match, 6),
    own,
  };
};

const severity = (level: Evidence['level']): number => (level === 'imminent' ? 0 : 1);

const byWorst = (a: Counted, b: Counted): number =>
  severity(a.evidence.level) - severity(b.evidence.level) || a.evidence.start - b.evidence.start;

/**
 * How sure the opinion has to be (0 to 1), chosen on sets it was not trained on (`opinion/train/check.ts`). It asks for more where
 * the message also speaks of training, films, the past or help that came, which it reads less well than the contexts do.
 */
type Bars = { readonly pages: number; readonly asks: number };
const PLAIN: Bars = { pages: 0.6, asks: 0.65 };
const IN_CONTEXT: Bars = { pages: 0.75, asks: 0.85 };
/** Enough to second what a cue says: a hint becomes possible, a cue that pages only when seconded pages, any other one pages. */
const SECONDS_HINT = 0.4;
const SECONDS_CUE = 0.3;
const SECONDS_POSSIBLE = 0.5;

const doubted: ReadonlySet<string> = new Set([
  'training',
  'fiction',
  'resolved',
  'history',
  'figurative',
  'hypothetical',
  'code',
]);

/** What kind of harm it may be where no cue says so: by who is spoken of, or nothing rather than a guess. */
const byWhom: readonly (readonly [list: string, Harm])[] = [
  ['@child', 'child-abuse'],
  ['@elder', 'vulnerable-adult-abuse'],
  ['@partner', 'domestic-violence'],
];

const kindOf = (seen: Seen): Harm | undefined =>
  // A cue that some context lowered still names the subject best.
  seen.cues[0]?.subject.harm ?? byWhom.find(([list]) => seen.reading.at(list).length > 0)?.[1];

const usually: Readonly<Partial<Record<Harm, AtRisk>>> = {
  'child-abuse': 'child',
  'vulnerable-adult-abuse': 'dependent adult',
};

/** Evidence of last resort: the words that read like danger although no cue says why. */
const suspected = (seen: Seen, { start, end }: Stretch, level: Evidence['level']): Counted => {
  const { words } = seen.reading;
  const match = { start, end, named: new Set<number>() };
  const own =
    seen.cues.length === 0 &&
    seen.reading.at('@other').length === 0 &&
    bySelf(seen, { ...match, start: end });
  const harm = own ? 'asker-suicidality' : kindOf(seen);
  return {
    evidence: {
      start: words[start]?.start ?? 0,
      end: words[end - 1]?.end ?? 0,
      cue: level === 'imminent' ? 'reads like an emergency' : 'reads like danger',
      harm,
      level,
    },
    seconded: false,
    atRisk: own ? 'worker' : harm === undefined ? undefined : (usually[harm] ?? 'client'),
    now: seen.close('@now', match, 0),
    own,
  };
};

/** What the second opinion adds to what the cues said. It raises and never lowers. */
const raised = (
  seen: Seen,
  heard: readonly Counted[],
  hints: readonly Found<HarmCue>[],
  budget: Budget,
): readonly Counted[] => {
  if (heard.some(({ evidence }) => evidence.level === 'imminent')) return heard;
  const opinion = opinionOf(seen, budget);
  const bars = seen.contexts.some(({ subject }) => doubted.has(subject.kind)) ? IN_CONTEXT : PLAIN;
  if (opinion.imminent >= bars.pages) return [...heard, suspected(seen, opinion, 'imminent')];
  if (heard.length > 0) {
    return heard.map((one) =>
      opinion.imminent >= (one.seconded ? SECONDS_CUE : SECONDS_POSSIBLE)
        ? { ...one, evidence: { ...one.evidence, level: 'imminent' } }
        : one,
    );
  }
  if (hints.length > 0 && opinion.danger >= SECONDS_HINT)
    return hints.map((hint) => count(seen, hint, 'possible'));
  return opinion.danger >= bars.asks ? [suspected(seen, opinion, 'possible')] : [];
};

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const withoutRepeats = (counted: readonly Counted[]): readonly Counted[] => {
  const kept: Counted[] = [];
  for (const one of counted) {
    const { start, end, cue } = one.evidence;
    const repeated = kept.some(
      ({ evidence }) => evidence.cue === cue && evidence.start < end && start < evidence.end,
    );
    if (!repeated) kept.push(one);
  }
  return kept;
};

export const weigh = (seen: Seen, budget: Budget): Screening => {
  const hints: Found<HarmCue>[] = [];
  const heard: Counted[] = [];
  for (const found of seen.cues) {
    budget.spend(1 + seen.contexts.length);
    const tier = tierOf(seen, found);
    if (tier === 'hint') hints.push(found);
    else if (tier !== undefined) heard.push(count(seen, found, tier));
  }
  const counted = withoutRepeats(raised(seen, heard, hints, budget).toSorted(byWorst));
  const [worst] = counted;
  const found = unique(counted.map(({ evidence }) => evidence.harm).filter((harm) => harm !== undefined));
  return {
    level: worst?.evidence.level ?? 'none',
    evidence: counted.map(({ evidence }) => evidence),
    harms: found,
    atRisk: worst?.atRisk,
    now: counted.some(({ now }) => now),
    own: counted.some(({ own }) => own),
    failed: false,
  };
};
