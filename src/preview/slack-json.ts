import { app, team } from './cast.ts';
import type { Conversation, Message, Person } from './message.ts';

/** A message as Slack writes it in answers, events and payloads. */
export const messageJson = (
  message: Message,
  { metadata = false, replies = [] }: { metadata?: boolean; replies?: readonly Message[] } = {},
): Readonly<Record<string, unknown>> => ({
  type: 'message',
  ...(message.tombstone && { subtype: 'tombstone', hidden: true }),
  user: message.user,
  ts: message.ts,
  text: message.text,
  team: team.id,
  ...(message.bot && { bot_id: app.bot, app_id: app.id }),
  ...(message.blocks && { blocks: message.blocks }),
  ...(message.attachments && { attachments: message.attachments }),
  ...(message.edited && { edited: { user: message.user, ts: message.edited } }),
  ...(message.thread && { thread_ts: message.thread, parent_user_id: message.user }),
  ...(replies.length > 0 && {
    thread_ts: message.ts,
    reply_count: replies.length,
    latest_reply: replies.at(-1)?.ts,
    reply_users: [...new Set(replies.map((reply) => reply.user))],
  }),
  ...(metadata && message.metadata && { metadata: message.metadata }),
});

export const personJson = (person: Person, timeZone: string): Readonly<Record<string, unknown>> => ({
  id: person.id,
  team_id: team.id,
  name: person.handle,
  real_name: person.name,
  deleted: person.deactivated,
  is_bot: person.bot,
  is_app_user: false,
  is_admin: false,
  is_owner: false,
  is_restricted: false,
  is_ultra_restricted: false,
  is_stranger: false,
  tz: timeZone,
  profile: { real_name: person.name, display_name: person.name, team: team.id },
});

export const conversationJson = (conversation: Conversation): Readonly<Record<string, unknown>> => ({
  id: conversation.id,
  ...(conversation.name && { name: conversation.name, name_normalized: conversation.name }),
  ...(conversation.person && { user: conversation.person }),
  is_im: conversation.person !== undefined,
  is_mpim: false,
  is_channel: conversation.person === undefined,
  is_group: false,
  is_private: conversation.person === undefined,
  is_archived: conversation.archived,
  is_member: conversation.members.includes(app.user),
  is_shared: false,
  is_ext_shared: false,
  is_org_shared: false,
  context_team_id: team.id,
});
