import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Card } from '#escalation/pager.ts';
import type { Message } from './views/blocks.ts';

/** Marks a message with what it is about, so that a repeated attempt finds the first one. */
const eventType = 'curbside_sent';

type Posting = {
  readonly channel: string;
  readonly threadTs: string | undefined;
  /** Our id of what is sent: an inbox or outbox row. */
  readonly id: string;
  /** What is sent cannot be older than this message. */
  readonly since?: string | undefined;
  /** Sending was begun before: look first, post only if it is not there. */
  readonly begunBefore: boolean;
};

/** Posts once, as far as Slack lets us: it has no idempotency key, so in doubt we look, and still in doubt we post. */
export const postOnce = async (client: WebClient, posting: Posting, message: Message): Promise<Card> => {
  // A look-up that fails must not stop what it is for: a double page beats none.
  const earlier = posting.begunBefore ? await findPosted(client, posting).catch(() => undefined) : undefined;
  if (earlier) return earlier;
  const sent = await client.chat.postMessage({
    channel: posting.channel,
    ...(posting.threadTs ? { thread_ts: posting.threadTs } : {}),
    text: message.text,
    blocks: [...message.blocks],
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: eventType, event_payload: { id: posting.id } },
  });
  if (!sent.ts || !sent.channel) throw new Error('Slack accepted a message and gave no ts.');
  return { channel: sent.channel, ts: sent.ts };
};

export const update = async (client: WebClient, card: Card, message: Message): Promise<Card> => {
  await client.chat.update({
    channel: card.channel,
    ts: card.ts,
    text: message.text,
    blocks: [...message.blocks],
  });
  return card;
};

const history = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z
        .object({ event_type: z.string(), event_payload: z.object({ id: z.string().optional() }) })
        .optional(),
    }),
  ),
});

/** How far back an earlier attempt is looked for. */
const lookBack = 100;

export const findPosted = async (
  client: WebClient,
  { channel, threadTs, id, since }: Omit<Posting, 'begunBefore'>,
): Promise<Card | undefined> => {
  const asked = { channel, limit: lookBack, include_all_metadata: true, ...(since ? { oldest: since } : {}) };
  const answer = threadTs
    ? await client.conversations.replies({ ...asked, ts: threadTs })
    : await client.conversations.history(asked);
  const found = history
    .parse(answer)
    .messages.find(
      (message) => message.metadata?.event_type === eventType && message.metadata.event_payload.id === id,
    );
  return found && { channel, ts: found.ts };
};
