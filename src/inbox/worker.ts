import { loop, type Loop } from '#loop.ts';
import type { Inbox, Owed } from './inbox.ts';

/** Why work failed: the way to Slack (`after` says how long to wait), or the work itself. */
export type Failure = { readonly after: number | undefined; readonly defect: boolean };

type Needs = {
  readonly inbox: Inbox;
  /** Does the work of one delivery. Resolves once Slack accepted the result; a throw means it is still owed. */
  readonly walk: (owed: Owed) => Promise<string | undefined>;
  /** Tells the person that their delivery was given up. Resolves once Slack accepted that. */
  readonly giveUp: (owed: Owed) => Promise<void>;
  readonly judge: (error: unknown) => Failure;
  /** Told that work failed; ids and kinds only. */
  readonly report: (what: string, error: unknown) => void;
};

const lanes = 8;
const hour = 3_600_000;
/** Work that failed this often by itself will fail again: the person is told instead. An unreachable Slack is waited for. */
const mostDefects = 6;

/** Milliseconds before attempt n is repeated: 1 s, 2 s, 4 s … at most five minutes. */
export const backOff = (attempts: number): number => Math.min(1000 * 2 ** Math.min(attempts, 10), 300_000);

/** Claims what is owed, has it done, and settles it; once an hour erases what has outlived its time. */
export const work = ({ inbox, walk, giveUp, judge, report }: Needs): Loop => {
  const finish = async (owed: Owed) => {
    if (owed.defects < mostDefects) return inbox.settle(owed, await walk(owed));
    await giveUp(owed);
    return inbox.bury(owed);
  };
  const run = async (owed: Owed) => {
    try {
      await finish(owed);
    } catch (error) {
      report(`delivery ${owed.id}`, error);
      const { after, defect } = judge(error);
      await inbox
        .postpone(owed, after ?? backOff(owed.attempts), defect)
        .catch((again: unknown) => report(`delivery ${owed.id} unsettled`, again)); // its lease will run out
    }
  };
  const tidy = () => void inbox.tidy().catch((error: unknown) => report('tidy', error));
  const tidying = setInterval(tidy, hour);
  tidy();
  // "I've got it" never stands behind answers that Slack is slow to take.
  const loops = (['presses', 'messages'] as const).map((what) =>
    loop({ claim: () => inbox.claim(what), run, lanes, report }),
  );
  return {
    nudge: () => loops.forEach((each) => each.nudge()),
    stop: async (patience) => {
      clearInterval(tidying);
      await Promise.all(loops.map((each) => each.stop(patience)));
    },
  };
};
