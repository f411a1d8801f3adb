import { loop, type Loop } from '#loop.ts';
import type { Inbox, Owed } from './inbox.ts';

type Needs = {
  readonly inbox: Inbox;
  /** Does the work of one delivery. Resolves once Slack accepted the result; a throw means it is still owed. */
  readonly walk: (owed: Owed) => Promise<string | undefined>;
  /** Called when a delivery was given up. */
  readonly giveUp: (owed: Owed) => Promise<void>;
  /** Told that work failed; ids and kinds only. */
  readonly report: (what: string, error: unknown) => void;
};

const lanes = 8;
const hour = 3_600_000;

/** Milliseconds before attempt n is repeated: 1 s, 2 s, 4 s … at most five minutes. */
export const backOff = (attempts: number): number => Math.min(1000 * 2 ** attempts, 300_000);

/** Claims what is owed, has it done, and settles it; once an hour erases what has outlived its time. */
export const work = ({ inbox, walk, giveUp, report }: Needs): Loop => {
  const failed = async (owed: Owed, error: unknown) => {
    report(`delivery ${owed.id}`, error);
    if ((await inbox.postpone(owed, backOff(owed.attempts))) === 'dead') await giveUp(owed);
  };
  const run = async (owed: Owed) => {
    try {
      await inbox.settle(owed, await walk(owed));
    } catch (error) {
      await failed(owed, error).catch((again: unknown) => report(`delivery ${owed.id} unsettled`, again));
    }
  };
  const tidy = () => void inbox.tidy().catch((error: unknown) => report('tidy', error));
  const tidying = setInterval(tidy, hour);
  tidy();
  const working = loop({ claim: inbox.claim, run, lanes, report });
  return {
    nudge: working.nudge,
    stop: async (patience) => {
      clearInterval(tidying);
      await working.stop(patience);
    },
  };
};
