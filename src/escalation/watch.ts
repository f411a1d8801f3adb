import { loop, type Loop } from '#loop.ts';
import type { Escalations } from './escalations.ts';
import type { Owed, Pager } from './pager.ts';

type Needs = {
  readonly escalations: Escalations;
  readonly pager: Pager;
  /** Told that a pass or a sending failed; ids and kinds only. The watch goes on. */
  readonly report: (what: string, error: unknown) => void;
};

const lanes = 6;
/** A sending that threw is tried again after this long, in milliseconds. */
const afterThrow = 1000;

/** Carries every escalation: moves on what is overdue, and delivers what is owed. */
export const watch = ({ escalations, pager, report }: Needs): Loop => {
  const run = async (owed: Owed) => {
    try {
      await escalations.settle(owed, await pager.deliver(owed));
    } catch (error) {
      report(`notice ${owed.id}`, error);
      await escalations
        .settle(owed, { outcome: 'retry', after: afterThrow, reason: 'threw' })
        .catch((again: unknown) => report(`notice ${owed.id} unsettled`, again)); // its lease will run out
    }
  };
  const claim = async () => {
    try {
      while ((await escalations.advance()) > 0);
    } catch (error) {
      report('advance', error); // what cannot move must not hold up what is owed to others
    }
    return escalations.claim();
  };
  return loop({ claim, run, lanes, report });
};
