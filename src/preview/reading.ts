import { limits } from '#slack/limits.ts';

import { done, refuse, type Answer } from './answer.ts';
import { numberOf, structureOf, textOf, yes, type Arguments } from './arguments.ts';
import { app, team } from './cast.ts';
import type { Message } from './message.ts';
import type { Room } from './room.ts';
import { conversationJson, messageJson, personJson } from './slack-json.ts';

const usersOf = (args: Arguments): readonly string[] => {
  const given = args['users'];
  const list =
    typeof given === 'string' && !given.startsWith('[') ? given.split(',') : structureOf(args, 'users');
  return Array.isArray(list)
    ? list.filter((each): each is string => typeof each === 'string' && each !== '')
    : [];
};

export const openConversation = (room: Room, args: Arguments): Answer => {
  const known = room.conversation(textOf(args, 'channel') ?? '');
  if (known) return done({ no_op: true, already_open: true, channel: conversationJson(known) });
  const users = usersOf(args);
  const [user] = users;
  if (user === undefined) return refuse('users_list_not_supplied');
  if (users.length > 1) return refuse('method_not_supported_for_channel_type');
  const person = room.person(user);
  if (!person) return refuse('user_not_found');
  if (person.deactivated) return refuse('user_disabled');
  if (person.bot) return refuse('cannot_dm_bot');
  const channel = room.conversations().find((each) => each.person === user);
  if (!channel) return refuse('channel_not_found');
  return done({
    no_op: true,
    already_open: true,
    channel: yes(args, 'return_im') ? conversationJson(channel) : { id: channel.id },
  });
};

export const conversationInfo = (room: Room, args: Arguments): Answer => {
  const channel = room.conversation(textOf(args, 'channel') ?? '');
  return channel ? done({ channel: conversationJson(channel) }) : refuse('channel_not_found');
};

const within = (args: Arguments) => {
  const oldest = textOf(args, 'oldest') ?? '0';
  const latest = textOf(args, 'latest');
  const inclusive = yes(args, 'inclusive');
  return ({ ts }: Message): boolean =>
    (Number(ts) > Number(oldest) || (inclusive && Number(ts) === Number(oldest))) &&
    (latest === undefined || Number(ts) < Number(latest) || (inclusive && Number(ts) === Number(latest)));
};

/** One page of a list; the cursor is the place where the next one starts. */
const page = (args: Arguments, messages: readonly Message[], show: (message: Message) => unknown): Answer => {
  const limit = numberOf(args, 'limit') ?? 100;
  if (!Number.isInteger(limit) || limit < 1 || limit > limits.historyPage) return refuse('invalid_limit');
  const start = Number(Buffer.from(textOf(args, 'cursor') ?? '', 'base64url').toString() || '0');
  if (!Number.isInteger(start)) return refuse('invalid_cursor');
  const more = start + limit < messages.length;
  return done({
    messages: messages.slice(start, start + limit).map(show),
    has_more: more,
    ...(more && {
      response_metadata: { next_cursor: Buffer.from(String(start + limit)).toString('base64url') },
    }),
  });
};

const lasting = (room: Room, channel: string): readonly Message[] =>
  room.messages(channel).filter((each) => each.onlyFor === undefined);

export const history = (room: Room, args: Arguments): Answer => {
  const channel = room.conversation(textOf(args, 'channel') ?? '');
  if (!channel) return refuse('channel_not_found');
  const all = lasting(room, channel.id);
  const tops = all.filter((each) => each.thread === undefined && within(args)(each));
  return page(args, tops.toReversed(), (message) =>
    messageJson(message, {
      metadata: yes(args, 'include_all_metadata'),
      replies: all.filter((each) => each.thread === message.ts),
    }),
  );
};

export const replies = (room: Room, args: Arguments): Answer => {
  const channel = room.conversation(textOf(args, 'channel') ?? '');
  if (!channel) return refuse('channel_not_found');
  const all = lasting(room, channel.id);
  const asked = room.message(channel.id, textOf(args, 'ts') ?? '');
  const root = asked?.thread ?? textOf(args, 'ts') ?? '';
  const thread = all.filter((each) => each.ts === root || each.thread === root);
  if (thread.length === 0) return refuse('thread_not_found');
  const inside = within(args);
  return page(
    args,
    thread.filter((each) => each.ts === root || inside(each)),
    (message) =>
      messageJson(message, {
        metadata: yes(args, 'include_all_metadata'),
        replies: message.ts === root ? thread.filter((each) => each.ts !== root) : [],
      }),
  );
};

export const userInfo = (room: Room, args: Arguments, timeZone: string): Answer => {
  const person = room.person(textOf(args, 'user') ?? '');
  return person ? done({ user: personJson(person, timeZone) }) : refuse('user_not_found');
};

export const userList = (room: Room, timeZone: string): Answer =>
  done({
    members: room.people().map((person) => personJson(person, timeZone)),
    response_metadata: { next_cursor: '' },
  });

export const authTest = (): Answer =>
  done({
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    user: 'curbside',
    team_id: team.id,
    user_id: app.user,
    bot_id: app.bot,
    is_enterprise_install: false,
  });

export const botInfo = (args: Arguments): Answer =>
  (textOf(args, 'bot') ?? app.bot) === app.bot
    ? done({ bot: { id: app.bot, deleted: false, name: app.name, app_id: app.id, user_id: app.user } })
    : refuse('bot_not_found');
