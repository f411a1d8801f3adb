import type { HarmCue } from '#screen/cue.ts';
import { askerSuicidality } from './asker-suicidality.ts';
import { childAbuse } from './child-abuse.ts';
import { domesticViolence } from './domestic-violence.ts';
import { homicideThreat } from './homicide-threat.ts';
import { massViolenceArson } from './mass-violence-arson.ts';
import { missingEndangered } from './missing-endangered.ts';
import { overdoseMedical } from './overdose-medical.ts';
import { psychosisGraveDisability } from './psychosis-grave-disability.ts';
import { selfHarm } from './self-harm.ts';
import { suicide } from './suicide.ts';
import { suicidePreparation } from './suicide-preparation.ts';
import { threatToStaff } from './threat-to-staff.ts';
import { trafficking } from './trafficking.ts';
import { vulnerableAdultAbuse } from './vulnerable-adult-abuse.ts';
import { weapon } from './weapon.ts';

/** Every cue of every harm. */
export const cues: readonly HarmCue[] = [
  ...suicide,
  ...suicidePreparation,
  ...selfHarm,
  ...askerSuicidality,
  ...homicideThreat,
  ...weapon,
  ...massViolenceArson,
  ...domesticViolence,
  ...childAbuse,
  ...vulnerableAdultAbuse,
  ...overdoseMedical,
  ...psychosisGraveDisability,
  ...missingEndangered,
  ...trafficking,
  ...threatToStaff,
];
