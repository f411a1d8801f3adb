import type { Concern } from '#escalation/escalation.ts';

/** A concern that is imminent, about a client; tests change what they are about. */
export const imminent: Concern = {
  level: 'imminent',
  how: 'screen',
  harms: ['suicide'],
  cues: ['says goodbye'],
  atRisk: 'client',
  now: false,
  own: false,
  failed: false,
  language: 'en',
};
export const possible: Concern = { ...imminent, level: 'possible' };
