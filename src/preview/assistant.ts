import { limits } from '#slack/limits.ts';

import { done, refuse, refuseBecause, type Answer } from './answer.ts';
import { isRecord, structureOf, textOf, type Arguments } from './arguments.ts';
import type { Room } from './room.ts';

type Prompt = { readonly title: string; readonly message: string };

/** What an agent shows beside its messages: that it is working, and what one might ask. */
export type Assistant = {
  readonly status: (channel: string) => string | undefined;
  readonly prompts: (channel: string) => readonly Prompt[];
  readonly setStatus: (args: Arguments) => Answer;
  readonly setPrompts: (args: Arguments) => Answer;
  readonly setTitle: (args: Arguments) => Answer;
};

const promptsIn = (given: unknown): readonly Prompt[] | undefined => {
  if (!Array.isArray(given)) return undefined;
  const prompts = given.flatMap((each: unknown) =>
    isRecord(each) && typeof each['title'] === 'string' && typeof each['message'] === 'string'
      ? [{ title: each['title'], message: each['message'] }]
      : [],
  );
  return prompts.length === given.length ? prompts : undefined;
};

export const makeAssistant = (room: Room): Assistant => {
  const statuses = new Map<string, string>();
  const prompts = new Map<string, readonly Prompt[]>();
  const put = (channel: string, status: string) => {
    if (status === '') statuses.delete(channel);
    else statuses.set(channel, status);
    room.tell({ kind: 'status', channel });
  };
  // Slack takes the status away when the app speaks.
  room.listen((change) => {
    if (change.kind === 'posted' && change.message.bot && statuses.has(change.channel))
      put(change.channel, '');
  });

  return {
    status: (channel) => statuses.get(channel),
    prompts: (channel) => prompts.get(channel) ?? [],
    setStatus: (args) => {
      const channel = room.conversation(textOf(args, 'channel_id') ?? '');
      if (!channel) return refuse('channel_not_found');
      if (!textOf(args, 'thread_ts'))
        return refuseBecause('invalid_arguments', ['missing required field: thread_ts']);
      if (args['status'] === undefined)
        return refuseBecause('invalid_arguments', ['missing required field: status']);
      put(channel.id, textOf(args, 'status') ?? '');
      return done();
    },
    setPrompts: (args) => {
      const channel = room.conversation(textOf(args, 'channel_id') ?? '');
      if (!channel) return refuse('channel_not_found');
      const given = promptsIn(structureOf(args, 'prompts'));
      if (!given || given.length === 0 || given.length > limits.suggestedPrompts)
        return refuse('invalid_arguments');
      prompts.set(channel.id, given);
      room.tell({ kind: 'status', channel: channel.id });
      return done();
    },
    setTitle: (args) => {
      const channel = room.conversation(textOf(args, 'channel_id') ?? '');
      if (!channel) return refuse('channel_not_found');
      return textOf(args, 'title') ? done() : refuse('invalid_arguments');
    },
  };
};
