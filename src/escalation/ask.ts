import { page } from './climb.ts';
import type { Concern, Escalation, Notice } from './escalation.ts';
import type { Step } from './happening.ts';
import { quietNotice } from './quiet.ts';
import { askSchedule, choosingWait, leastNotice, nowSilence, type Settings } from './settings.ts';
import { everyone, isPaging, nothing, tell } from './step.ts';

/** No answer to "Is anyone in danger?": reminders, then one quiet notice; a cue that is happening now is paged instead. */
export const silence = (now: Escalation, at: number, settings: Settings): Step => {
  if (now.now && at - now.openedAt >= nowSilence) return page({ ...now, how: 'silence' }, 1, at, settings);
  const reminders = now.step + 1;
  const next = askSchedule[reminders];
  if (next === undefined) return quietNotice(now, 'unanswered', settings);
  return {
    next: { ...now, step: reminders, deadline: Math.max(now.openedAt + next, at + leastNotice) },
    notices: [tell('remind')],
    cancelPages: false,
  };
};

/** The asker's own danger: the person they chose is paged first, then the rest of the chain in its order. */
export const choose = (now: Escalation, whom: string, at: number, settings: Settings): Step | undefined => {
  if (now.state !== 'choosing' || !everyone(now).includes(whom)) return undefined;
  const rest = now.chain
    .map((step) => step.filter((target) => target !== whom))
    .filter((step) => step.length > 0);
  return page({ ...now, how: 'chosen', chain: [[whom], ...rest] }, 1, at, settings);
};

/** The same thread was screened again while this is open. Raised or new: whoever has it hears again; never a second chain. */
export const again = (
  now: Escalation,
  concern: Concern,
  at: number,
  settings: Settings,
): Step | undefined => {
  const harms = [...new Set([...now.harms, ...concern.harms])];
  const cues = [...new Set([...now.cues, ...concern.cues])];
  const merged: Escalation = {
    ...now,
    harms,
    cues,
    atRisk: now.atRisk ?? concern.atRisk,
    now: now.now || concern.now,
    linked: now.linked + 1,
  };
  if (now.state === 'asking' || now.state === 'choosing') {
    if (concern.level === 'possible')
      return now.state === 'choosing' && now.level === 'possible' && !concern.own
        ? askInstead(merged, at)
        : { ...nothing, next: merged };
    if (concern.own && concern.how === 'screen')
      return {
        next: { ...merged, own: true, state: 'choosing', level: 'imminent', deadline: at + choosingWait },
        notices: [tell('choose')],
        cancelPages: false,
      };
    return page({ ...merged, how: concern.how }, 1, at, settings);
  }
  const pressed = concern.how === 'button';
  if (now.state === 'acknowledged' && now.ackedBy) {
    const more: Notice = { kind: 'more', target: now.ackedBy };
    return { ...nothing, next: merged, notices: pressed ? [more, tell('acknowledged')] : [more] };
  }
  return isPaging(now) ? { ...nothing, next: merged, notices: pressed ? [tell('paged')] : [] } : undefined;
};

/** The offer to tell somebody about oneself stands open, and now it is about somebody else: that is asked. */
const askInstead = (now: Escalation, at: number): Step => ({
  next: {
    ...now,
    state: 'asking',
    own: false,
    how: 'asked',
    step: 0,
    openedAt: at,
    deadline: at + askSchedule[0],
  },
  notices: [tell('ask')],
  cancelPages: false,
});
