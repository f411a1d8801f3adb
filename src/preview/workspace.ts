import { refusal, refuse, type Answer } from './answer.ts';
import { readArguments, textOf, type Arguments } from './arguments.ts';
import { makeAssistant, type Assistant } from './assistant.ts';
import { app, botToken, grantedScopes } from './cast.ts';
import { respond } from './chat.ts';
import { makeFaults, suffer, type Accident, type Faults } from './faults.ts';
import { makeResponseUrls, type Pressed } from './response-urls.ts';
import { makeRoom, type Room } from './room.ts';
import { makeSurfaces, type Surfaces } from './surfaces.ts';
import { makeWebApi } from './web-api.ts';

/** One call that the app made, as it arrived. */
type Call = { readonly method: string; readonly body: Arguments; readonly at: number };

/** Slack without Slack: its Web API behind `fetch`, and what people and tests may do in it. */
export type Workspace = {
  /** Give it to Bolt as `clientOptions.fetch`, or to a `WebClient` as `fetch`. */
  readonly fetch: typeof fetch;
  readonly room: Room;
  readonly surfaces: Surfaces;
  readonly assistant: Assistant;
  readonly calls: readonly Call[];
  /** Arranges an accident for a coming call of a method (`*` for any); returns how to take it back. */
  readonly fail: (method: string, accident: Accident) => () => void;
  /** A `response_url` for a message that somebody pressed. */
  readonly responseUrl: (to: Pressed) => string;
  readonly deactivate: (user: string) => void;
  readonly archive: (channel: string) => void;
  /** Takes the bot out of a channel. */
  readonly expel: (channel: string) => void;
  /** From now on the token is refused, as after an uninstall. */
  readonly revoke: () => void;
};

const answered = (answer: Answer): Response =>
  Response.json(answer, { headers: { 'x-oauth-scopes': grantedScopes.join(',') } });

const urlOf = (input: string | URL | Request): URL => new URL(input instanceof Request ? input.url : input);

type Door = {
  readonly room: Room;
  readonly calls: Call[];
  readonly faults: Faults;
  readonly run: (method: string, args: Arguments, bearer: string) => Answer;
  readonly respond: (url: string, args: Arguments) => Answer;
};

/** The only way in: a request to Slack's hosts, and nothing else. */
const makeFetch =
  ({ room, calls, faults, run, respond }: Door): Workspace['fetch'] =>
  async (input, init) => {
    const url = urlOf(input);
    const hook = url.hostname === 'hooks.slack.com';
    if (!hook && url.hostname !== 'slack.com') throw new TypeError(`no such host here: ${url.hostname}`);
    const headers = new Headers(init?.headers);
    const body = readArguments(init?.body, headers.get('content-type') ?? '');
    const method = hook ? 'response_url' : url.pathname.replace('/api/', '');
    calls.push({ method, body, at: room.now() });
    const signal = init?.signal ?? undefined;
    const accident = faults.next(method, body);
    if (accident && accident.afterwards !== true) return suffer(accident, signal);
    const bearer = (headers.get('authorization') ?? '').replace(/^Bearer /, '');
    const answer = hook ? respond(url.href, body) : run(method, body, bearer);
    if (!answer.ok) room.tell(refusal(method, answer));
    return accident ? suffer(accident, signal) : answered(answer);
  };

const leave = (room: Room, channel: string): void => {
  const conversation = room.conversation(channel);
  const members = conversation?.members.filter((each) => each !== app.user) ?? [];
  if (conversation) room.setConversation({ ...conversation, members });
};

export const makeWorkspace = ({
  now,
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
}: {
  readonly now: () => number;
  readonly timeZone?: string;
}): Workspace => {
  const room = makeRoom(now);
  const surfaces = makeSurfaces(room);
  const assistant = makeAssistant(room);
  const faults = makeFaults();
  const urls = makeResponseUrls(now);
  const webApi = makeWebApi(room, surfaces, assistant, timeZone);
  const calls: Call[] = [];
  let token: string | undefined = botToken;

  const run: Door['run'] = (name, args, bearer) => {
    const given = bearer || (textOf(args, 'token') ?? '');
    if (given === '') return refuse('not_authed');
    if (token === undefined) return refuse('token_revoked');
    return given === token ? webApi(name, args) : refuse('invalid_auth');
  };

  const respondTo: Door['respond'] = (url, args) => {
    const to = urls.spend(url);
    return to ? respond(room, args, to) : refuse('used_url');
  };

  return {
    fetch: makeFetch({ room, calls, faults, run, respond: respondTo }),
    room,
    surfaces,
    assistant,
    calls,
    fail: faults.arrange,
    responseUrl: urls.issue,
    deactivate: (user) => {
      const person = room.person(user);
      if (person) room.setPerson({ ...person, deactivated: true });
    },
    archive: (channel) => {
      const conversation = room.conversation(channel);
      if (conversation) room.setConversation({ ...conversation, archived: true });
    },
    expel: (channel) => leave(room, channel),
    revoke: () => {
      token = undefined;
    },
  };
};
