import { randomBytes, randomUUID } from 'node:crypto';

import { app, team } from './cast.ts';
import type { Message } from './message.ts';
import type { Room } from './room.ts';
import { messageJson } from './slack-json.ts';
import { written } from './written.ts';

type Json = Readonly<Record<string, unknown>>;

/** The envelope around every event, as the Events API sends it. */
export const envelope = (room: Room, event: Json): Json => ({
  token: 'preview',
  team_id: team.id,
  context_team_id: team.id,
  context_enterprise_id: null,
  api_app_id: app.id,
  event,
  type: 'event_callback',
  event_id: `Ev${randomBytes(5).toString('hex').toUpperCase()}`,
  event_time: Math.floor(room.now() / 1000),
  authorizations: [
    {
      enterprise_id: null,
      team_id: team.id,
      user_id: app.user,
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
  is_ext_shared_channel: false,
  event_context: `4-${randomBytes(12).toString('base64url')}`,
});

const channelType = (room: Room, channel: string): string =>
  room.conversation(channel)?.person === undefined ? 'group' : 'im';

/** A message that somebody, perhaps the bot, posted. */
export const posted = (room: Room, channel: string, message: Message): Json => ({
  ...messageJson(message),
  ...(message.bot
    ? { bot_profile: { id: app.bot, app_id: app.id, name: app.name, deleted: false, team_id: team.id } }
    : { client_msg_id: randomUUID() }),
  channel,
  event_ts: message.ts,
  channel_type: channelType(room, channel),
});

export const mentioned = (channel: string, message: Message): Json => ({
  ...messageJson(message),
  type: 'app_mention',
  channel,
  event_ts: message.ts,
});

export const changed = (room: Room, channel: string, message: Message, previous: Message): Json => {
  const at = room.stamp();
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    message: messageJson(message),
    previous_message: messageJson(previous),
    channel,
    ts: at,
    event_ts: at,
    channel_type: channelType(room, channel),
  };
};

export const deleted = (room: Room, channel: string, previous: Message): Json => {
  const at = room.stamp();
  return {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    deleted_ts: previous.ts,
    previous_message: messageJson(previous),
    channel,
    ts: at,
    event_ts: at,
    channel_type: channelType(room, channel),
  };
};

export const homeOpened = (room: Room, user: string, channel: string, tab: 'home' | 'messages'): Json => ({
  type: 'app_home_opened',
  user,
  channel,
  tab,
  event_ts: room.stamp(),
});

/** A message that a person wrote, as Slack keeps it: with markup, and as a block of rich text. */
export const personal = (room: Room, user: string, typed: string, thread: string | undefined): Message => {
  const { text, leaves } = written(typed);
  return {
    ts: room.stamp(),
    user,
    bot: false,
    text,
    blocks: [
      {
        type: 'rich_text',
        block_id: randomBytes(4).toString('base64url').slice(0, 5),
        elements: [{ type: 'rich_text_section', elements: [...leaves] }],
      },
    ],
    attachments: undefined,
    metadata: undefined,
    thread,
    edited: undefined,
    onlyFor: undefined,
  };
};
