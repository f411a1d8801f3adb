import { again, choose, silence } from './ask.ts';
import { cannotTake, finish, gotIt, page, repeat, reopen, undeliverable } from './climb.ts';
import type { Escalation } from './escalation.ts';
import type { Happening, Step } from './happening.ts';
import { quietNotice, quietRefused, quietSent, withdraw } from './quiet.ts';
import { quietAfterAcknowledgement, type Settings } from './settings.ts';
import { close, isInStep, isOpen, nothing, tell, tellAdmin } from './step.ts';

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
      return repeat(now, at);
    case 'acknowledged':
      return reopen(now, at, settings);
    case 'resolved':
    case 'withdrawn':
    case 'closed':
      return undefined;
  }
};
