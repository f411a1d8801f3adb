import type { Span } from '#text/span.ts';

export const levels = ['imminent', 'possible', 'none'] as const;
/** What Curbside does about a message: page now, ask one question, or just answer. */
export type Level = (typeof levels)[number];

export const harms = [
  'suicide',
  'self-harm',
  'asker-suicidality',
  'homicide-threat',
  'weapon',
  'mass-violence-arson',
  'domestic-violence',
  'child-abuse',
  'vulnerable-adult-abuse',
  'overdose-medical',
  'psychosis-grave-disability',
  'missing-endangered',
  'trafficking',
  'threat-to-staff',
] as const;
export type Harm = (typeof harms)[number];

export const peopleAtRisk = ['client', 'child', 'dependent adult', 'worker', 'other'] as const;
export type AtRisk = (typeof peopleAtRisk)[number];

/** The asker's own words that raised the level; `cue` is its plain name ("says goodbye"), safe to show on a page. */
export type Evidence = Span & {
  readonly cue: string;
  /** Undefined where only the second opinion speaks and nothing says what of. */
  readonly harm: Harm | undefined;
  readonly level: 'imminent' | 'possible';
};

export type Screening = {
  readonly level: Level;
  readonly evidence: readonly Evidence[];
  /** Kinds of harm seen, worst first, each once. */
  readonly harms: readonly Harm[];
  readonly atRisk: AtRisk | undefined;
  /** A cue says that it is happening at this moment ("he is outside"). */
  readonly now: boolean;
  /** The asker's own life is at risk: they choose whom to tell. */
  readonly own: boolean;
  /** The screen could not do its work; counts as `possible`. */
  readonly failed: boolean;
};
