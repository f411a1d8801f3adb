import { done, refuse, type Answer } from './answer.ts';
import { textOf, type Arguments } from './arguments.ts';
import type { Assistant } from './assistant.ts';
import { grantedScopes } from './cast.ts';
import { deleteMessage, postEphemeral, postMessage, updateMessage } from './chat.ts';
import * as reading from './reading.ts';
import type { Room } from './room.ts';
import type { Surfaces } from './surfaces.ts';

type Method = {
  /** The scope that Slack asks for; a function where it depends on the kind of conversation. */
  readonly scope?: string | ((args: Arguments) => string);
  readonly run: (args: Arguments) => Answer;
};

const historyScope =
  (room: Room) =>
  (args: Arguments): string =>
    room.conversation(textOf(args, 'channel') ?? '')?.person === undefined ? 'groups:history' : 'im:history';

const infoScope =
  (room: Room) =>
  (args: Arguments): string =>
    room.conversation(textOf(args, 'channel') ?? '')?.person === undefined ? 'groups:read' : 'im:read';

const methodsOf = (
  room: Room,
  surfaces: Surfaces,
  assistant: Assistant,
  timeZone: string,
): Readonly<Record<string, Method>> => ({
  'auth.test': { run: reading.authTest },
  'bots.info': { scope: 'users:read', run: reading.botInfo },
  'chat.postMessage': { scope: 'chat:write', run: (args) => postMessage(room, args) },
  'chat.update': { scope: 'chat:write', run: (args) => updateMessage(room, args) },
  'chat.delete': { scope: 'chat:write', run: (args) => deleteMessage(room, args) },
  'chat.postEphemeral': { scope: 'chat:write', run: (args) => postEphemeral(room, args) },
  'conversations.open': { scope: 'im:write', run: (args) => reading.openConversation(room, args) },
  'conversations.info': { scope: infoScope(room), run: (args) => reading.conversationInfo(room, args) },
  'conversations.history': { scope: historyScope(room), run: (args) => reading.history(room, args) },
  'conversations.replies': { scope: historyScope(room), run: (args) => reading.replies(room, args) },
  'users.info': { scope: 'users:read', run: (args) => reading.userInfo(room, args, timeZone) },
  'users.list': { scope: 'users:read', run: () => reading.userList(room, timeZone) },
  'views.open': { run: surfaces.open },
  'views.update': { run: surfaces.update },
  'views.publish': { run: surfaces.publish },
  'assistant.threads.setStatus': { scope: 'assistant:write', run: assistant.setStatus },
  'assistant.threads.setSuggestedPrompts': { scope: 'assistant:write', run: assistant.setPrompts },
  'assistant.threads.setTitle': { scope: 'assistant:write', run: assistant.setTitle },
  'reactions.add': { scope: 'reactions:write', run: () => done() },
  'apps.connections.open': { run: () => refuse('not_allowed_token_type') },
});

const scopeNames: readonly string[] = grantedScopes;

const permitted = (method: Method, args: Arguments): Answer | undefined => {
  const needed = typeof method.scope === 'function' ? method.scope(args) : method.scope;
  return needed === undefined || scopeNames.includes(needed)
    ? undefined
    : refuse('missing_scope', { needed, provided: scopeNames.join(',') });
};

/** Answers a method's call, once the token was found good. */
export const makeWebApi = (
  room: Room,
  surfaces: Surfaces,
  assistant: Assistant,
  timeZone: string,
): ((name: string, args: Arguments) => Answer) => {
  const methods = methodsOf(room, surfaces, assistant, timeZone);
  return (name, args) => {
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (!method) return refuse('unknown_method');
    return permitted(method, args) ?? method.run(args);
  };
};
