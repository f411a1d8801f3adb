import type { Escalation, Notice } from './escalation.ts';
import type { Happening, Step } from './happening.ts';
import { exhaustedRepeat, quietAfterAcknowledgement, type Settings } from './settings.ts';
import { everyone, isInStep, isOpen, isPaging, nothing, tell, tellAdmin } from './step.ts';

/** Pages a step. Past the last one: exhausted. */
export const page = (now: Escalation, step: number, at: number, settings: Settings): Step => {
  const targets = now.chain[step - 1];
  if (!targets) return now.chain.length === 0 ? nobody(now, settings) : exhaust(now, at, settings);
  const first = now.state === 'asking' || now.state === 'choosing' || now.step === 0;
  return {
    next: {
      ...now,
      state: 'notifying',
      level: 'imminent',
      step,
      declined: [],
      deadline: at + settings.stepWait,
    },
    notices: [
      ...targets.map((target): Notice => ({ kind: 'page', target, again: now.round > 0 })),
      ...(first && now.round === 0 ? [tell('paged')] : []),
    ],
    cancelPages: false,
  };
};

const exhaust = (now: Escalation, at: number, settings: Settings): Step => ({
  next: { ...now, state: 'exhausted', round: now.round + 1, deadline: at + exhaustedRepeat },
  notices: [
    tell('exhausted'),
    ...everyone(now).map((target): Notice => ({ kind: 'page', target, again: true })),
    ...(settings.teamChannel ? [{ kind: 'channel', target: settings.teamChannel } as const] : []),
    ...tellAdmin(settings, 'nobody answered'),
  ],
  cancelPages: false,
});

/** Nobody has answered yet: everyone once more. */
export const repeat = (now: Escalation, at: number): Step => ({
  next: { ...now, round: now.round + 1, deadline: at + exhaustedRepeat },
  notices: everyone(now).map((target): Notice => ({ kind: 'page', target, again: true })),
  cancelPages: false,
});

/** No chain: the asker hears at once that nobody was paged. */
const nobody = (now: Escalation, settings: Settings): Step => ({
  next: { ...now, state: 'closed', level: 'imminent', deadline: undefined },
  notices: [tell('nobody'), ...tellAdmin(settings, 'no chain')],
  cancelPages: true,
});

/** Slack will never deliver to this target. When it was the step's last hope, the next step starts at once. */
export const undeliverable = (
  now: Escalation,
  { target, reason, othersLeft, gone }: Extract<Happening, { kind: 'undeliverable' }>,
  at: number,
  settings: Settings,
): Step | undefined => {
  if (!isPaging(now)) return undefined;
  const told = gone ? tellAdmin(settings, `${reason}:${target}`) : [];
  const isLastHope = now.state === 'notifying' && isInStep(now, target) && !othersLeft;
  if (!isLastHope) return gone ? { ...nothing, next: now, notices: told } : undefined;
  const step = page(now, now.step + 1, at, settings);
  return { ...step, notices: [...told, ...step.notices] };
};

/** Declining moves the page on when everybody of the step has declined; a late press on an old card moves nothing. */
export const cannotTake = (now: Escalation, by: string, at: number, settings: Settings): Step | undefined => {
  const isClimbing = now.state === 'notifying' || now.state === 'notified';
  if (!isClimbing || !isInStep(now, by) || now.declined.includes(by)) return undefined;
  const declined = [...now.declined, by];
  const left = now.chain[now.step - 1]?.filter((target) => !declined.includes(target)) ?? [];
  return left.length > 0 ? { ...nothing, next: { ...now, declined } } : page(now, now.step + 1, at, settings);
};

export const gotIt = (now: Escalation, by: string, at: number): Step | undefined =>
  isPaging(now)
    ? {
        next: {
          ...now,
          state: 'acknowledged',
          ackedBy: by,
          ackedAt: at,
          deadline: at + quietAfterAcknowledgement,
        },
        notices: [tell('acknowledged')],
        cancelPages: true,
      }
    : undefined;

export const finish = (
  now: Escalation,
  phase: 'resolved' | 'not-imminent',
  by: string,
  at: number,
): Step | undefined =>
  isOpen(now)
    ? {
        next: {
          ...now,
          state: 'resolved',
          ackedBy: now.ackedBy ?? by,
          ackedAt: now.ackedAt ?? at,
          deadline: undefined,
        },
        notices: [tell(phase)],
        cancelPages: true,
      }
    : undefined;

/** Acknowledged, then half an hour of silence: whoever has it is paged once more, then the chain from the start. */
export const reopen = (now: Escalation, at: number, settings: Settings): Step => ({
  next: { ...now, state: 'notified', step: 0, round: now.round + 1, deadline: at + settings.stepWait },
  notices: [
    ...(now.ackedBy ? [{ kind: 'page', target: now.ackedBy, again: true } as const] : []),
    tell('reopened'),
  ],
  cancelPages: false,
});
