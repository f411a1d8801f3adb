import { limits } from '#slack/limits.ts';

import { done, refuse, refuseBecause, type Answer } from './answer.ts';
import { isRecord, structureOf, textOf, yes, type Arguments } from './arguments.ts';
import type { StoredBlock } from './blocks.ts';
import { app } from './cast.ts';
import { checkBlocks, wordsIn } from './checks.ts';
import type { Conversation, Message, Metadata } from './message.ts';
import type { Pressed } from './response-urls.ts';
import type { Room } from './room.ts';
import { messageJson } from './slack-json.ts';
import { storedBlocks } from './stored-blocks.ts';

type Content = {
  readonly text: string | undefined;
  readonly blocks: readonly StoredBlock[] | undefined;
  readonly attachments: readonly unknown[] | undefined;
  readonly metadata: Metadata | null | undefined;
};

type Or<T> = { readonly value: T } | { readonly refusal: Answer };

const blocksOf = (args: Arguments): Or<readonly StoredBlock[] | undefined> => {
  const given = structureOf(args, 'blocks');
  if (given === undefined) return { value: undefined };
  if (!Array.isArray(given)) return { refusal: refuse('invalid_blocks_format') };
  const checked = checkBlocks(given);
  if ('reasons' in checked) return { refusal: refuseBecause('invalid_blocks', checked.reasons) };
  if (wordsIn(checked.value) > limits.undocumented.messageBlocksText)
    return { refusal: refuse('msg_blocks_too_long') };
  return { value: storedBlocks(checked.value) };
};

/** `null` takes metadata away: that is what an empty object asks for. */
const metadataOf = (args: Arguments): Or<Metadata | null | undefined> => {
  const given = structureOf(args, 'metadata');
  if (given === undefined) return { value: undefined };
  if (!isRecord(given)) return { refusal: refuse('invalid_metadata_format') };
  if (Object.keys(given).length === 0) return { value: null };
  const { event_type, event_payload } = given;
  return typeof event_type === 'string' && event_type !== '' && isRecord(event_payload)
    ? { value: { event_type, event_payload } }
    : { refusal: refuse('invalid_metadata_format') };
};

const wordsOf = (args: Arguments, most: number): Or<string | undefined> => {
  const text = textOf(args, 'text');
  const markdown = textOf(args, 'markdown_text');
  if (markdown && (text || args['blocks'])) return { refusal: refuse('markdown_text_conflict') };
  const tooLong =
    (text ?? '').length > most || (markdown ?? '').length > Math.min(most, limits.markdownArgument);
  return tooLong ? { refusal: refuse('msg_too_long') } : { value: text ?? markdown };
};

const contentOf = (args: Arguments, most: number): Or<Content> => {
  const text = wordsOf(args, most);
  if ('refusal' in text) return text;
  const blocks = blocksOf(args);
  if ('refusal' in blocks) return blocks;
  const metadata = metadataOf(args);
  if ('refusal' in metadata) return metadata;
  const attachments = structureOf(args, 'attachments');
  if (attachments !== undefined && !Array.isArray(attachments))
    return { refusal: refuse('invalid_attachments') };
  return {
    value: { text: text.value, blocks: blocks.value, attachments, metadata: metadata.value },
  };
};

const isEmpty = ({ text, blocks, attachments }: Content): boolean =>
  (text ?? '').trim() === '' && (blocks ?? []).length === 0 && (attachments ?? []).length === 0;

/** Where to post: a conversation's id, or a person's, which means the direct message with them. */
const addressOf = (room: Room, id: string | undefined): Or<Conversation> => {
  if (id === undefined)
    return { refusal: refuseBecause('invalid_arguments', ['missing required field: channel']) };
  const found = room.conversation(id) ?? room.conversations().find((each) => each.person === id);
  const person = found?.person === undefined ? undefined : room.person(found.person);
  if (!found || (person?.deactivated ?? false)) return { refusal: refuse('channel_not_found') };
  if (found.archived) return { refusal: refuse('is_archived') };
  return found.members.includes(app.user) ? { value: found } : { refusal: refuse('not_in_channel') };
};

const written = (
  room: Room,
  content: Content,
  more: Pick<Message, 'thread' | 'onlyFor'>,
  ts = room.stamp(),
): Message => ({
  ts,
  user: app.user,
  bot: true,
  text: content.text ?? '',
  blocks: content.blocks,
  attachments: content.attachments,
  metadata: content.metadata ?? undefined,
  edited: undefined,
  ...more,
});

export const postMessage = (room: Room, args: Arguments): Answer => {
  const address = addressOf(room, textOf(args, 'channel'));
  if ('refusal' in address) return address.refusal;
  const content = contentOf(args, limits.messageText);
  if ('refusal' in content) return content.refusal;
  if (isEmpty(content.value)) return refuse('no_text');
  const thread = textOf(args, 'thread_ts');
  if (thread && !/^\d+\.\d{6}$/.test(thread)) return refuse('invalid_thread_ts');
  const parent = thread === undefined ? undefined : room.message(address.value.id, thread);
  // A reply to a reply lands in the same thread.
  const message = written(room, content.value, { thread: parent?.thread ?? thread, onlyFor: undefined });
  room.post(address.value.id, message);
  return done({ channel: address.value.id, ts: message.ts, message: messageJson(message) });
};

/** The bot's own lasting message, by channel and time. */
const own = (room: Room, args: Arguments, denied: string): Or<{ channel: string; message: Message }> => {
  const channel = room.conversation(textOf(args, 'channel') ?? '');
  if (!channel) return { refusal: refuse('channel_not_found') };
  const message = room.message(channel.id, textOf(args, 'ts') ?? '');
  if (!message || message.onlyFor) return { refusal: refuse('message_not_found') };
  if (channel.archived) return { refusal: refuse('is_archived') };
  return message.bot ? { value: { channel: channel.id, message } } : { refusal: refuse(denied) };
};

export const updateMessage = (room: Room, args: Arguments): Answer => {
  const found = own(room, args, 'cant_update_message');
  if ('refusal' in found) return found.refusal;
  const content = contentOf(args, limits.updateText);
  if ('refusal' in content) return content.refusal;
  const { text, blocks, attachments, metadata } = content.value;
  if (text === undefined && blocks === undefined && attachments === undefined) return refuse('no_text');
  const { channel, message } = found.value;
  // What an update leaves out stays as it was; an empty list takes it away.
  const changed: Message = {
    ...message,
    text: text ?? (blocks ? '' : message.text),
    blocks: blocks ?? message.blocks,
    attachments: attachments ?? message.attachments,
    metadata: metadata === null ? undefined : (metadata ?? message.metadata),
    edited: room.stamp(),
  };
  if (isEmpty(changed)) return refuse('no_text');
  room.change(channel, changed);
  return done({ channel, ts: message.ts, text: changed.text, message: messageJson(changed) });
};

export const deleteMessage = (room: Room, args: Arguments): Answer => {
  const found = own(room, args, 'cant_delete_message');
  if ('refusal' in found) return found.refusal;
  room.remove(found.value.channel, found.value.message.ts);
  return done({ channel: found.value.channel, ts: found.value.message.ts });
};

export const postEphemeral = (room: Room, args: Arguments): Answer => {
  const address = addressOf(room, textOf(args, 'channel'));
  if ('refusal' in address) return address.refusal;
  const user = textOf(args, 'user') ?? '';
  if (!address.value.members.includes(user)) return refuse('user_not_in_channel');
  const content = contentOf(args, limits.messageText);
  if ('refusal' in content) return content.refusal;
  if (isEmpty(content.value)) return refuse('no_text');
  const message = written(room, content.value, { thread: textOf(args, 'thread_ts'), onlyFor: user });
  room.post(address.value.id, message);
  return done({ message_ts: message.ts });
};

/** What an app sends to a `response_url`: a new note, or another text for the message that was pressed. */
export const respond = (room: Room, args: Arguments, to: Pressed): Answer => {
  if (yes(args, 'delete_original')) {
    room.remove(to.channel, to.ts);
    return done();
  }
  const content = contentOf(args, limits.messageText);
  if ('refusal' in content) return content.refusal;
  if (isEmpty(content.value)) return refuse('no_text');
  const original = room.message(to.channel, to.ts);
  const thread = original?.thread;
  const onlyFor = args['response_type'] === 'in_channel' ? undefined : to.user;
  if (yes(args, 'replace_original') && original)
    room.change(to.channel, written(room, content.value, { thread, onlyFor: original.onlyFor }, original.ts));
  else room.post(to.channel, written(room, content.value, { thread, onlyFor }));
  return done();
};
