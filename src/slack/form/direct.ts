import type { WebClient } from '@slack/web-api';
import { openDirectMessage } from '#slack/pager.ts';
import type { Report } from '#slack/prepare.ts';

/** The direct message with somebody. */
export type Direct = (user: string) => Promise<string>;

/** Asks Slack once for each person. Where it does not say, their own id stands in: Slack posts to that too. */
export const makeDirect = (client: WebClient, report: Report): Direct => {
  const known = new Map<string, string>();
  return async (user) => {
    const channel = known.get(user);
    if (channel !== undefined) return channel;
    try {
      const opened = await openDirectMessage(client, user);
      known.set(user, opened);
      return opened;
    } catch (error) {
      report('direct message', error);
      return user;
    }
  };
};
