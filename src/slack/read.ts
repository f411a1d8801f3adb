import type { Address } from '#inbox/inbox.ts';
import type { Choices } from '#scrub/doubtful.ts';
import type { Scrubbed } from '#scrub/scrubbed.ts';
import {
  anyDelivery,
  buttonDelivery,
  eventDelivery,
  type ButtonDelivery,
  type EventDelivery,
} from './payload.ts';
import { wordsOf } from './words.ts';

/** A delivery read but not yet scrubbed: `words` is raw and goes to the scrubber next, nowhere else. */
export type Incoming = {
  readonly kind: 'message' | 'edit' | 'deletion' | 'button' | 'form';
  readonly key: string;
  readonly alsoKnownAs: string | undefined;
  readonly address: Address;
  readonly words: string;
  /** What the author of a form decided about single words. */
  readonly choices?: Choices;
  readonly pressed: { readonly action: string; readonly value: string } | undefined;
  /** The delivery as Bolt will see it, around scrubbed text. */
  readonly around: (text: Scrubbed) => Readonly<Record<string, unknown>>;
};

/** Why a delivery is left alone: each a documented silence. */
export type Ignored = 'foreign' | 'not for us' | 'broken';

export type We = { readonly team: string; readonly user: string };

/** Reads what Slack delivered. What is not a person's direct message, edit, deletion or button is left alone. */
export const read = (body: unknown, we: We): Incoming | Ignored => {
  const known = anyDelivery.safeParse(body);
  if (!known.success) return 'broken';
  if (known.data.type === 'block_actions') {
    const button = buttonDelivery.safeParse(body);
    if (!button.success) return 'broken';
    return button.data.team.id === we.team ? readButton(button.data) : 'foreign';
  }
  if (known.data.type !== 'event_callback' || known.data.event?.type !== 'message') return 'not for us';
  const event = eventDelivery.safeParse(body);
  if (!event.success) return 'broken';
  return event.data.team_id === we.team ? readMessage(event.data, we) : 'foreign';
};

const written = [undefined, 'file_share', 'thread_broadcast', 'me_message'];

const readMessage = (delivery: EventDelivery, we: We): Incoming | Ignored => {
  const { event } = delivery;
  if (event.channel_type !== 'im') return 'not for us';
  if (event.subtype === 'message_changed') return readEdit(delivery, we);
  if (event.subtype === 'message_deleted') return readDeletion(delivery, we, event.deleted_ts);
  if (!written.includes(event.subtype) || !isPerson(event, we)) return 'not for us';
  return {
    kind: 'message',
    key: `event:${delivery.event_id}`,
    alsoKnownAs: `message:${delivery.team_id}:${event.channel}:${event.ts}`,
    address: addressOf(delivery, event.user, event.ts, event.thread_ts),
    words: wordsOf(event),
    pressed: undefined,
    around: (text) =>
      around(delivery, {
        user: event.user,
        ts: event.ts,
        thread_ts: event.thread_ts,
        text,
        files: event.files?.length ?? 0,
      }),
  };
};

/** Slack's own voice: it stands as the author of tombstones. */
const slackbot = 'USLACKBOT';

const isPerson = <From extends { readonly user?: string | undefined; readonly bot_id?: string | undefined }>(
  from: From | undefined,
  we: We,
): from is From & { readonly user: string } =>
  from?.user !== undefined && from.bot_id === undefined && from.user !== we.user && from.user !== slackbot;

/** An edit of words; Slack also sends one when it unfurls a link, which changes nothing that was written. */
const readEdit = (delivery: EventDelivery, we: We): Incoming | Ignored => {
  const { message: now, previous_message: before, channel } = delivery.event;
  // A message with replies is not deleted but replaced by a "tombstone".
  if (now?.subtype === 'tombstone') return readDeletion(delivery, we, now.ts);
  if (!now || !isPerson(now, we) || now.text === before?.text) return 'not for us';
  return {
    kind: 'edit',
    key: `event:${delivery.event_id}`,
    alsoKnownAs: `edit:${delivery.team_id}:${channel}:${now.ts}:${now.edited?.ts ?? delivery.event.ts}`,
    address: addressOf(delivery, now.user, now.ts, now.thread_ts),
    words: wordsOf(now),
    pressed: undefined,
    around: (text) =>
      around(delivery, {
        subtype: 'message_changed',
        message: { type: 'message', user: now.user, ts: now.ts, thread_ts: now.thread_ts, text },
      }),
  };
};

const readDeletion = (delivery: EventDelivery, we: We, deleted: string | undefined): Incoming | Ignored => {
  const { previous_message: before, channel } = delivery.event;
  if (!deleted || !isPerson(before, we)) return 'not for us';
  return {
    kind: 'deletion',
    key: `event:${delivery.event_id}`,
    alsoKnownAs: `deletion:${delivery.team_id}:${channel}:${deleted}`,
    // No `ts`: a deletion never waits behind the message that it takes back.
    address: addressOf(delivery, before.user, undefined, undefined),
    words: '',
    pressed: undefined,
    around: () => around(delivery, { subtype: 'message_deleted', deleted_ts: deleted }),
  };
};

const around = ({ team_id, event_id, event }: EventDelivery, fields: Readonly<Record<string, unknown>>) => ({
  type: 'event_callback',
  team_id,
  event_id,
  event: {
    type: 'message',
    channel: event.channel,
    channel_type: event.channel_type,
    ts: event.ts,
    ...fields,
  },
});

const addressOf = (
  { team_id, event }: EventDelivery,
  user: string,
  ts: string | undefined,
  threadTs: string | undefined,
): Address => ({
  team: team_id,
  user,
  channel: event.channel,
  ts,
  thread: threadOf(team_id, event.channel, threadTs),
  threadTs,
});

/** Names are numbered, and escalations open, per thread; what stands outside one shares the conversation's own. */
export const threadOf = (team: string, channel: string, threadTs: string | undefined): string =>
  `${team}:${channel}:${threadTs ?? 'top'}`;

/** Ids, cites and counts: what our own buttons carry. Anything else did not come from a button of ours. */
export const ourValue = /^[\w.:,()|-]{0,300}$/u;

const readButton = (delivery: ButtonDelivery): Incoming | Ignored => {
  const [action] = delivery.actions;
  const channel = delivery.container?.channel_id ?? delivery.channel?.id;
  const value = action?.value ?? '';
  if (!action || !channel || !ourValue.test(value) || !ourValue.test(action.action_id)) return 'broken';
  const team = delivery.team.id;
  const user = delivery.user.id;
  const threadTs = delivery.message?.thread_ts;
  return {
    kind: 'button',
    key: `button:${delivery.trigger_id}:${action.action_id}`,
    alsoKnownAs: undefined,
    address: { team, user, channel, ts: undefined, thread: threadOf(team, channel, threadTs), threadTs },
    words: '',
    pressed: { action: action.action_id, value },
    around: () => ({
      type: 'block_actions',
      team: { id: team },
      user: { id: user },
      trigger_id: delivery.trigger_id,
      channel: { id: channel },
      container: { type: 'message', message_ts: delivery.container?.message_ts, channel_id: channel },
      actions: [
        {
          type: 'button',
          action_id: action.action_id,
          block_id: action.block_id ?? '',
          value,
          action_ts: action.action_ts ?? '',
        },
      ],
    }),
  };
};
