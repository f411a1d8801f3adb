import { randomBytes } from 'node:crypto';

import { limits } from '#slack/limits.ts';

type Trigger = { readonly user: string; readonly until: number };

/** Who may open a view now: a `trigger_id` is good for one view within three seconds. */
export type Triggers = {
  readonly issue: (user: string) => string;
  readonly spend: (id: string) => { readonly user: string } | { readonly error: string };
};

export const makeTriggers = (now: () => number): Triggers => {
  const open = new Map<string, Trigger>();
  const spent = new Set<string>();
  return {
    issue: (user) => {
      const id = `${Math.floor(now())}.${randomBytes(6).toString('hex')}`;
      open.set(id, { user, until: now() + limits.triggerMs });
      return id;
    },
    spend: (id) => {
      const trigger = open.get(id);
      if (!trigger) return { error: 'invalid_trigger_id' };
      if (spent.has(id)) return { error: 'exchanged_trigger_id' };
      if (now() > trigger.until) return { error: 'expired_trigger_id' };
      spent.add(id);
      return { user: trigger.user };
    },
  };
};
