import type { Escalation, Notice } from './escalation.ts';
import type { Step } from './happening.ts';
import type { Settings } from './settings.ts';

export const nothing: Omit<Step, 'next'> = { notices: [], cancelPages: false };
export const everyone = (escalation: Escalation): readonly string[] => [...new Set(escalation.chain.flat())];
export const tell = (phase: Extract<Notice, { kind: 'asker' }>['phase']): Notice => ({
  kind: 'asker',
  phase,
});

export const isPaging = (now: Escalation) =>
  now.state === 'notifying' || now.state === 'notified' || now.state === 'exhausted';
export const isOpen = (now: Escalation) => isPaging(now) || now.state === 'acknowledged';

export const isInStep = (now: Escalation, target: string): boolean =>
  now.chain[now.step - 1]?.includes(target) ?? false;

/** The page administrator hears what went wrong, where one is named. */
export const tellAdmin = (settings: Settings, about: string): readonly Notice[] =>
  settings.admin ? [{ kind: 'admin', target: settings.admin, about }] : [];

export const close = (now: Escalation, ...notices: readonly Notice[]): Step => ({
  next: { ...now, state: 'closed', deadline: undefined },
  notices,
  cancelPages: true,
});
