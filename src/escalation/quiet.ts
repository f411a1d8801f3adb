import type { Escalation } from './escalation.ts';
import type { Quiet, Step } from './happening.ts';
import type { Settings } from './settings.ts';
import { close, everyone, isOpen, nothing, tell, tellAdmin } from './step.ts';

/** One message to the first person of the chain; no climb, no alarm. The asker hears of it once it was delivered. */
export const quietNotice = (now: Escalation, about: Quiet, settings: Settings): Step => {
  const [target] = everyone(now);
  return target
    ? close(now, { kind: 'quiet', target, about })
    : close(now, tell('nobody'), ...tellAdmin(settings, 'no chain'));
};
export const talk = (now: Escalation, settings: Settings): Step => quietNotice(now, 'talk', settings);

export const quietSent = (now: Escalation, target: string, about: Quiet): Step | undefined =>
  about === 'withdrawn'
    ? undefined // the asker was told in the same moment that one supervisor will call
    : {
        ...nothing,
        next: { ...now, ackedBy: target },
        notices: [tell(about === 'talk' ? 'talk' : 'quiet-notice')],
      };

/** Nobody is told "I told X" of a message that X cannot get: the next person is asked, and at the end the asker knows. */
export const quietRefused = (now: Escalation, target: string, about: Quiet, settings: Settings): Step => {
  const people = everyone(now);
  const next = people[people.indexOf(target) + 1];
  const told = tellAdmin(settings, `unreachable:${target}`);
  if (next) return { ...nothing, next: now, notices: [{ kind: 'quiet', target: next, about }, ...told] };
  return { ...nothing, next: now, notices: [...told, ...(about === 'withdrawn' ? [] : [tell('nobody')])] };
};

/** False alarm: the climb stops, and one supervisor confirms by phone. */
export const withdraw = (now: Escalation): Step | undefined => {
  if (now.state === 'asking' || now.state === 'choosing') return close(now, tell('no-danger'));
  if (!isOpen(now)) return undefined;
  const target = now.ackedBy ?? now.chain[Math.max(now.step, 1) - 1]?.[0] ?? now.chain[0]?.[0];
  return {
    next: { ...now, state: 'withdrawn', deadline: undefined },
    notices: [...(target ? [{ kind: 'quiet', target, about: 'withdrawn' } as const] : []), tell('withdrawn')],
    cancelPages: true,
  };
};
