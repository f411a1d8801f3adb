import type { Concern, Escalation, Notice } from './escalation.ts';
import {
  askSchedule,
  choosingWait,
  exhaustedRepeat,
  leastNotice,
  nowSilence,
  quietAfterAcknowledgement,
  type Settings,
} from './settings.ts';

/** What can happen to an escalation. `by` is a Slack user id. */
export type Happening =
  | { readonly kind: 'yes' | 'no' | 'unclear' | 'call me' | 'withdraw' }
  | { readonly kind: 'choose'; readonly whom: string }
  | { readonly kind: 'called 911'; readonly answer: 'yes' | 'no' }
  | { readonly kind: 'again'; readonly concern: Concern }
  | { readonly kind: 'sent'; readonly target: string }
  /** A page does not get through. `gone`: it never will; else it is still tried, but not waited for. */
  | {
      readonly kind: 'undeliverable';
      readonly target: string;
      readonly reason: string;
      readonly othersLeft: boolean;
      readonly gone: boolean;
    }
  | { readonly kind: 'quiet sent' | 'quiet refused'; readonly target: string; readonly about: Quiet }
  | { readonly kind: 'asker unreachable'; readonly reason: string }
  | {
      readonly kind: 'got it' | 'cannot take' | 'still working' | 'not imminent' | 'resolve';
      readonly by: string;
    }
  | { readonly kind: 'deadline' };

type Quiet = Extract<Notice, { kind: 'quiet' }>['about'];

/** What follows: the next state, and what is now owed to whom. */
export type Step = {
  readonly next: Escalation;
  readonly notices: readonly Notice[];
  /** Pages not sent yet are no longer owed. */
  readonly cancelPages: boolean;
};

const nothing: Omit<Step, 'next'> = { notices: [], cancelPages: false };
const everyone = (escalation: Escalation): readonly string[] => [...new Set(escalation.chain.flat())];
const tell = (phase: Extract<Notice, { kind: 'asker' }>['phase']): Notice => ({ kind: 'asker', phase });

/**
 * The whole life of a page as one pure function (escalation.md, "State machine").
 * `undefined`: the happening changes nothing, because it came late or twice.
 */
export const follow = (
  now: Escalation,
  happening: Happening,
  at: number,
  settings: Settings,
): Step | undefined => {
  switch (happening.kind) {
    case 'yes':
    case 'unclear':
      return now.state === 'asking' ? page({ ...now, how: happening.kind }, 1, at, settings) : undefined;
    case 'no':
      return now.state === 'asking' || now.state === 'choosing' ? close(now, tell('no-danger')) : undefined;
    case 'call me':
      return now.state === 'asking' ? quietNotice(now, 'call', settings) : undefined;
    case 'choose':
      return choose(now, happening.whom, at, settings);
    case 'withdraw':
      return withdraw(now);
    case 'called 911':
      return isOpen(now) ? { ...nothing, next: { ...now, called911: happening.answer } } : undefined;
    case 'again':
      return again(now, happening.concern, at, settings);
    case 'sent':
      return now.state === 'notifying' && isInStep(now, happening.target)
        ? { ...nothing, next: { ...now, state: 'notified' } }
        : undefined;
    case 'undeliverable':
      return undeliverable(now, happening, at, settings);
    case 'quiet sent':
      return quietSent(now, happening.target, happening.about);
    case 'quiet refused':
      return quietRefused(now, happening.target, happening.about, settings);
    case 'asker unreachable':
      return {
        ...nothing,
        next: { ...now, untold: true },
        notices: tellAdmin(settings, `asker ${happening.reason}`),
      };
    case 'got it':
      return gotIt(now, happening.by, at);
    case 'cannot take':
      return cannotTake(now, happening.by, at, settings);
    case 'still working':
      return now.state === 'acknowledged' && now.ackedBy === happening.by
        ? { ...nothing, next: { ...now, deadline: at + quietAfterAcknowledgement } }
        : undefined;
    case 'resolve':
      return finish(now, 'resolved', happening.by, at);
    case 'not imminent':
      return finish(now, 'not-imminent', happening.by, at);
    case 'deadline':
      return now.deadline !== undefined && now.deadline <= at ? deadline(now, at, settings) : undefined;
  }
};

/** Whether this person may do this to this escalation: the asker their own part, the chain theirs. */
export const may = (now: Escalation, happening: Happening, actor: string): boolean => {
  switch (happening.kind) {
    case 'yes':
    case 'no':
    case 'unclear':
    case 'call me':
    case 'withdraw':
    case 'choose':
      return actor === now.asker;
    case 'called 911':
      return actor === now.asker || now.chain.flat().includes(actor);
    case 'got it':
    case 'cannot take':
    case 'still working':
    case 'not imminent':
    case 'resolve':
      return actor === happening.by && now.chain.flat().includes(actor);
    case 'again':
    case 'sent':
    case 'undeliverable':
    case 'quiet sent':
    case 'quiet refused':
    case 'asker unreachable':
    case 'deadline':
      return actor === 'curbside' || actor === now.asker;
  }
};

const isPaging = (now: Escalation) =>
  now.state === 'notifying' || now.state === 'notified' || now.state === 'exhausted';
const isOpen = (now: Escalation) => isPaging(now) || now.state === 'acknowledged';

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

/** No chain: the asker hears at once that nobody was paged. */
const nobody = (now: Escalation, settings: Settings): Step => ({
  next: { ...now, state: 'closed', level: 'imminent', deadline: undefined },
  notices: [tell('nobody'), ...tellAdmin(settings, 'no chain')],
  cancelPages: true,
});

/** The page administrator hears what went wrong, where one is named. */
export const tellAdmin = (settings: Settings, about: string): readonly Notice[] =>
  settings.admin ? [{ kind: 'admin', target: settings.admin, about }] : [];

const close = (now: Escalation, ...notices: readonly Notice[]): Step => ({
  next: { ...now, state: 'closed', deadline: undefined },
  notices,
  cancelPages: true,
});

/** One message to the first person of the chain; no climb, no alarm. The asker hears of it once it was delivered. */
const quietNotice = (now: Escalation, about: Quiet, settings: Settings): Step => {
  const [target] = everyone(now);
  return target
    ? close(now, { kind: 'quiet', target, about })
    : close(now, tell('nobody'), ...tellAdmin(settings, 'no chain'));
};
export const talk = (now: Escalation, settings: Settings): Step => quietNotice(now, 'talk', settings);

const quietSent = (now: Escalation, target: string, about: Quiet): Step | undefined =>
  about === 'withdrawn'
    ? undefined // the asker was told in the same moment that one supervisor will call
    : {
        ...nothing,
        next: { ...now, ackedBy: target },
        notices: [tell(about === 'talk' ? 'talk' : 'quiet-notice')],
      };

/** Nobody is told "I told X" of a message that X cannot get: the next person is asked, and at the end the asker knows. */
const quietRefused = (now: Escalation, target: string, about: Quiet, settings: Settings): Step => {
  const people = everyone(now);
  const next = people[people.indexOf(target) + 1];
  const told = tellAdmin(settings, `unreachable:${target}`);
  if (next) return { ...nothing, next: now, notices: [{ kind: 'quiet', target: next, about }, ...told] };
  return { ...nothing, next: now, notices: [...told, ...(about === 'withdrawn' ? [] : [tell('nobody')])] };
};

const isInStep = (now: Escalation, target: string): boolean =>
  now.chain[now.step - 1]?.includes(target) ?? false;

/** Declining moves the page on when everybody of the step has declined; a late press on an old card moves nothing. */
const cannotTake = (now: Escalation, by: string, at: number, settings: Settings): Step | undefined => {
  const isClimbing = now.state === 'notifying' || now.state === 'notified';
  if (!isClimbing || !isInStep(now, by) || now.declined.includes(by)) return undefined;
  const declined = [...now.declined, by];
  const left = now.chain[now.step - 1]?.filter((target) => !declined.includes(target)) ?? [];
  return left.length > 0 ? { ...nothing, next: { ...now, declined } } : page(now, now.step + 1, at, settings);
};

/** The asker's own danger: the person they chose is paged first, then the rest of the chain in its order. */
const choose = (now: Escalation, whom: string, at: number, settings: Settings): Step | undefined => {
  if (now.state !== 'choosing' || !everyone(now).includes(whom)) return undefined;
  const rest = now.chain
    .map((step) => step.filter((target) => target !== whom))
    .filter((step) => step.length > 0);
  return page({ ...now, how: 'chosen', chain: [[whom], ...rest] }, 1, at, settings);
};

/** False alarm: the climb stops, and one supervisor confirms by phone. */
const withdraw = (now: Escalation): Step | undefined => {
  if (now.state === 'asking' || now.state === 'choosing') return close(now, tell('no-danger'));
  if (!isOpen(now)) return undefined;
  const target = now.ackedBy ?? now.chain[Math.max(now.step, 1) - 1]?.[0] ?? now.chain[0]?.[0];
  return {
    next: { ...now, state: 'withdrawn', deadline: undefined },
    notices: [...(target ? [{ kind: 'quiet', target, about: 'withdrawn' } as const] : []), tell('withdrawn')],
    cancelPages: true,
  };
};

/** The same thread was screened again while this is open. Raised or new: whoever has it hears again; never a second chain. */
const again = (now: Escalation, concern: Concern, at: number, settings: Settings): Step | undefined => {
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
      return now.state === 'choosing' && !concern.own ? askInstead(merged, at) : { ...nothing, next: merged };
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

/** Slack will never deliver to this target. When it was the step's last hope, the next step starts at once. */
const undeliverable = (
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

const gotIt = (now: Escalation, by: string, at: number): Step | undefined =>
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

const finish = (
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

const deadline = (now: Escalation, at: number, settings: Settings): Step | undefined => {
  switch (now.state) {
    case 'asking':
      return silence(now, at, settings);
    case 'choosing':
      return now.level === 'imminent' ? page({ ...now, how: 'silence' }, 1, at, settings) : close(now);
    case 'notifying':
    case 'notified':
      return page(now, now.step + 1, at, settings);
    case 'exhausted':
      return {
        next: { ...now, round: now.round + 1, deadline: at + exhaustedRepeat },
        notices: everyone(now).map((target): Notice => ({ kind: 'page', target, again: true })),
        cancelPages: false,
      };
    case 'acknowledged':
      return reopen(now, at, settings);
    case 'resolved':
    case 'withdrawn':
    case 'closed':
      return undefined;
  }
};

/** No answer to "Is anyone in danger?": reminders, then one quiet notice; a cue that is happening now is paged instead. */
const silence = (now: Escalation, at: number, settings: Settings): Step => {
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

/** Acknowledged, then half an hour of silence: whoever has it is paged once more, then the chain from the start. */
const reopen = (now: Escalation, at: number, settings: Settings): Step => ({
  next: { ...now, state: 'notified', step: 0, round: now.round + 1, deadline: at + settings.stepWait },
  notices: [
    ...(now.ackedBy ? [{ kind: 'page', target: now.ackedBy, again: true } as const] : []),
    tell('reopened'),
  ],
  cancelPages: false,
});
