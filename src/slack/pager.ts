import { WebAPIPlatformError, WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { Card, Delivery, Owed, Pager } from '#escalation/pager.ts';
import { findPosted, postOnce, update } from './post.ts';
import { askerView, type Local } from './views/asker.ts';
import type { Message } from './views/blocks.ts';
import { adminView, channelView, moreView, pageView, quietView } from './views/page.ts';

type Needs = { readonly client: WebClient; readonly local: Local };

/** Slack's words for "this person or place is gone, and trying again will not help". */
const permanent = [
  'user_not_found',
  'user_disabled',
  'user_not_visible',
  'cannot_dm_bot',
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'message_not_found',
  'cant_update_message',
  'invalid_blocks',
  'msg_too_long',
  'no_text',
  'restricted_action',
  'thread_not_found',
  'invalid_thread_ts',
  'messages_tab_disabled',
];

/** Shows notices in Slack: direct messages, cards brought up to date, and one line in the team's channel. */
export const slackPager = ({ client, local }: Needs): Pager => ({
  deliver: async (owed) => {
    try {
      return { outcome: 'sent', card: await show(client, owed, viewOf(owed, local)) };
    } catch (error) {
      return deliveryOf(error, owed.attempts);
    }
  },
});

const viewOf = ({ notice, escalation, tried }: Owed, local: Local): Message => {
  switch (notice.kind) {
    case 'asker':
      return askerView(notice.phase, escalation, tried, local);
    case 'page':
      return pageView(escalation, notice.target, notice.again, tried);
    case 'quiet':
      return quietView(escalation, notice.about);
    case 'more':
      return moreView(escalation);
    case 'admin':
      return adminView(notice.about);
    case 'channel':
      return channelView;
  }
};

const show = async (client: WebClient, owed: Owed, message: Message): Promise<Card> => {
  if (owed.card) return update(client, owed.card, message);
  const begunBefore = owed.attempts > 0;
  const { notice, id } = owed;
  if (notice.kind === 'asker') return tellAsker(client, owed, message);
  const isChannel = notice.kind === 'channel';
  const channel = isChannel ? notice.target : await openDirectMessage(client, notice.target);
  if (begunBefore && isOverdue(owed)) return findOrRefuse(client, channel, id);
  // A channel's history is not ours to read (no scope), so there we cannot look before sending again.
  return postOnce(
    client,
    { channel, threadTs: undefined, id, begunBefore: begunBefore && !isChannel },
    message,
  );
};

/** A page that somebody took between two attempts: it may have arrived and then wants its buttons changed; else it is over. */
const isOverdue = ({ notice, escalation }: Owed): boolean =>
  notice.kind === 'page' && !['notifying', 'notified', 'exhausted'].includes(escalation.state);

class Over extends Error {}

const findOrRefuse = async (client: WebClient, channel: string, id: string): Promise<Card> => {
  const found = await findPosted(client, { channel, threadTs: undefined, id });
  if (!found) throw new Over();
  return found;
};

/** In the thread they wrote in; where that refuses us, in their direct message itself. */
const tellAsker = async (
  client: WebClient,
  { escalation, id, attempts }: Owed,
  message: Message,
): Promise<Card> => {
  const place = { channel: escalation.channel, threadTs: escalation.threadTs, id, begunBefore: attempts > 0 };
  try {
    return await postOnce(client, place, message);
  } catch (error) {
    if (deliveryOf(error, attempts).outcome !== 'refused') throw error;
    const channel = await openDirectMessage(client, escalation.asker);
    return postOnce(client, { ...place, channel, threadTs: undefined }, message);
  }
};

export const openDirectMessage = async (client: WebClient, user: string): Promise<string> => {
  const opened = await client.conversations.open({ users: user });
  if (!opened.channel?.id) throw new Error('Slack opened a direct message and gave no channel.');
  return opened.channel.id;
};

/** Milliseconds before attempt n is repeated: 1, 2, 4, 8, then every 15 s. A page has minutes, not hours. */
const backOff = (attempts: number): number => Math.min(1000 * 2 ** attempts, 15_000);

/** What an error of the Web API means for a notice. What we do not know counts as "perhaps it arrived": try again, looking first. */
export const deliveryOf = (error: unknown, attempts: number): Delivery => {
  if (error instanceof Over) return { outcome: 'refused', reason: 'over' };
  if (error instanceof WebAPIRateLimitedError)
    return { outcome: 'retry', after: error.retryAfter * 1000, reason: 'ratelimited' };
  if (error instanceof WebAPIPlatformError && permanent.includes(error.data.error))
    return { outcome: 'refused', reason: error.data.error };
  const reason = error instanceof WebAPIPlatformError ? error.data.error : 'no answer';
  return { outcome: 'retry', after: backOff(attempts), reason };
};
