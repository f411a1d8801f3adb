import type { Change } from './message.ts';

/** Something that would have gone wrong in Slack too, shown on the page. Never message text. */
export type Trouble = { readonly id: number; readonly at: number; readonly text: string };

const most = 20;

/** Refusals that an app meets in the ordinary way and answers by itself. */
const ordinary = new Set(['message_not_found', 'hash_conflict']);

/** The last troubles, newest last. */
export type Troubles = {
  readonly all: () => readonly Trouble[];
  readonly add: (text: string) => void;
  readonly hear: (change: Change) => void;
};

export const makeTroubles = (now: () => number): Troubles => {
  const troubles: Trouble[] = [];
  let count = 0;
  const add = (text: string): void => {
    count += 1;
    troubles.push({ id: count, at: now(), text });
    troubles.splice(0, Math.max(0, troubles.length - most));
  };
  return {
    all: () => [...troubles],
    add,
    hear: (change) => {
      if (change.kind === 'refused' && !ordinary.has(change.error))
        add(`Slack would refuse this: ${change.method} answered “${change.error}”.${detail(change.reasons)}`);
    },
  };
};

const detail = (reasons: readonly string[]): string => (reasons.length > 0 ? ` ${reasons.join('; ')}` : '');
