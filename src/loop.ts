/** A loop that takes what is due and does it, several at a time, until it is stopped. */
export type Loop = {
  /** Looks now: something was just written. */
  readonly nudge: () => void;
  /** Takes no more work and waits up to `patience` milliseconds for what is under way; the rest stays owed. */
  readonly stop: (patience?: number) => Promise<void>;
};

type Needs<Work> = {
  /** What is due next, under a lease; `undefined`: nothing. */
  readonly claim: () => Promise<Work | undefined>;
  /** Does it and settles it. Never rejects. */
  readonly run: (work: Work) => Promise<void>;
  /** How many are done side by side, so that one slow call holds up nobody else. */
  readonly lanes: number;
  /** Told that a look failed; the loop goes on. */
  readonly report: (what: string, error: unknown) => void;
};

/** Deadlines and dues are rows; this poll only decides how late one is noticed, in milliseconds. */
const pollEvery = 1000;
/** How long a stop waits for work under way, in milliseconds. */
const drain = 10_000;

export const loop = <Work>({ claim, run, lanes, report }: Needs<Work>): Loop => {
  const busy = new Set<Promise<void>>();
  let stopped = false;
  let looking: Promise<void> | undefined;
  let lookAgain = false;

  const pass = async () => {
    while (busy.size < lanes && !stopped) {
      const work = await claim();
      if (work === undefined) return;
      const running: Promise<void> = run(work).finally(() => {
        busy.delete(running);
        nudge();
      });
      busy.add(running);
    }
  };

  const look = async () => {
    while (lookAgain && !stopped) {
      lookAgain = false;
      await pass().catch((error: unknown) => report('look', error));
    }
    looking = undefined;
  };

  const nudge = () => {
    if (stopped) return;
    lookAgain = true;
    looking ??= look();
  };

  const timer = setInterval(nudge, pollEvery);
  nudge();

  return {
    nudge,
    stop: async (patience = drain) => {
      stopped = true;
      clearInterval(timer);
      await looking;
      await Promise.race([Promise.allSettled(busy), after(patience)]);
    },
  };
};

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
