import type { HarmCue } from './cue.ts';
import type { AtRisk, Harm } from './harm.ts';
import type { Found, Seen } from './instrument.ts';
import type { Match } from './pattern.ts';

const LOOK_BACK = 9;

/** The index of the nearest word of a list before `end`, or -1. */
const lastBefore = (seen: Seen, key: string, end: number): number => {
  const starts = seen.reading
    .at(key)
    .map(({ start }) => start)
    .filter((start) => start < end && end - start <= LOOK_BACK);
  return Math.max(-1, ...starts);
};

/** "He texted me goodbye": the asker is told, and is not the one who does it. */
const isTold = (seen: Seen, index: number): boolean =>
  seen.reading.words[index]?.text === 'me' && seen.reading.at('@says').some(({ end }) => end === index);

/** Whether the asker is the one who says, does or suffers this: "I want to die", not "she said I want to die". */
export const bySelf = (seen: Seen, match: Match): boolean => {
  const edge = match.start + 1;
  const self = lastBefore(seen, '@i', edge);
  if (self === -1 || isTold(seen, self) || lastBefore(seen, '@other', edge) > self) return false;
  const report = lastBefore(seen, '@says', self);
  if (report === -1 || self - report > 4) return true;
  const teller = lastBefore(seen, '@i', report);
  return teller !== -1 && teller > lastBefore(seen, '@other', report);
};

const turnsInward: ReadonlySet<Harm> = new Set(['suicide', 'self-harm']);

/** A cue about the asker's own death belongs to the asker's own danger. */
export const harmOf = (seen: Seen, { subject, match }: Found<HarmCue>): Harm => {
  if (subject.harm === 'asker-suicidality' && isTold(seen, match.start)) return 'suicide';
  return turnsInward.has(subject.harm) && bySelf(seen, match) ? 'asker-suicidality' : subject.harm;
};

const usual: Readonly<Record<Harm, AtRisk>> = {
  suicide: 'client',
  'self-harm': 'client',
  'asker-suicidality': 'worker',
  'homicide-threat': 'other',
  weapon: 'client',
  'mass-violence-arson': 'other',
  'domestic-violence': 'client',
  'child-abuse': 'child',
  'vulnerable-adult-abuse': 'dependent adult',
  'overdose-medical': 'client',
  'psychosis-grave-disability': 'client',
  'missing-endangered': 'client',
  trafficking: 'client',
  'threat-to-staff': 'worker',
};

const open: ReadonlySet<Harm> = new Set([
  'suicide',
  'self-harm',
  'overdose-medical',
  'missing-endangered',
  'trafficking',
  'weapon',
]);

export const atRiskOf = (seen: Seen, harm: Harm, { subject, match }: Found<HarmCue>): AtRisk => {
  if (subject.atRisk !== undefined) return subject.atRisk;
  if (open.has(harm)) {
    if (seen.close('@child', match, 6)) return 'child';
    if (harm !== 'asker-suicidality' && bySelf(seen, match)) return 'worker';
  }
  if (harm === 'domestic-violence' && bySelf(seen, match)) return 'worker';
  return usual[harm];
};
