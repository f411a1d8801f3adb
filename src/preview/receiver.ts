import { setTimeout as pause } from 'node:timers/promises';

import { limits } from '#slack/limits.ts';

import { refusal } from './answer.ts';
import { isRecord } from './arguments.ts';
import { app, seats, slashCommands } from './cast.ts';
import { respond } from './chat.ts';
import { changed, deleted, envelope, homeOpened, mentioned, personal, posted } from './envelopes.ts';
import { complaints, type FormValues } from './form-state.ts';
import {
  closed,
  commanded,
  pressedInView,
  pressedOnMessage,
  shortcutPressed,
  submitted,
  type Press,
} from './interactions.ts';
import type { Message } from './message.ts';
import type { OpenView } from './surfaces.ts';
import type { Workspace } from './workspace.ts';

type Json = Readonly<Record<string, unknown>>;

/** How the app takes what Slack delivers: `status` 200 is its acknowledgement. */
export type Deliver = (body: unknown) => Promise<{ readonly status: number; readonly body?: unknown }>;

/** What became of it, for the person who did it. */
export type Outcome =
  | { readonly kind: 'taken' }
  /** The app did not acknowledge in time; Slack shows a warning. */
  | { readonly kind: 'unanswered' }
  /** There is no such message, element or view any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> };

/** What people do in Slack, each passed on to the app as Slack would. */
export type Deliveries = {
  readonly say: (user: string, channel: string, text: string, thread?: string) => Promise<Outcome>;
  /** What was typed with a `/` before it: no message, and nobody else sees it. */
  readonly command: (user: string, channel: string, typed: string) => Promise<Outcome>;
  readonly shortcut: (user: string) => Promise<Outcome>;
  readonly edit: (user: string, channel: string, ts: string, text: string) => Promise<Outcome>;
  readonly remove: (user: string, channel: string, ts: string) => Promise<Outcome>;
  readonly press: (user: string, channel: string, ts: string, press: Press) => Promise<Outcome>;
  readonly pressInView: (user: string, press: Press) => Promise<Outcome>;
  readonly submit: (user: string, values: FormValues) => Promise<Outcome>;
  readonly closeView: (user: string) => Promise<Outcome>;
  readonly openMessages: (user: string) => Promise<Outcome>;
  /** Stops passing on the bot's own messages. */
  readonly stop: () => void;
};

const taken: Outcome = { kind: 'taken' };
const unanswered: Outcome = { kind: 'unanswered' };
const gone: Outcome = { kind: 'gone' };

type Ack = Awaited<ReturnType<Deliver>>;

/** Slack waits three seconds. */
const once = async (deliver: Deliver, body: Json): Promise<Ack | undefined> => {
  const enough = new AbortController();
  try {
    const late = pause(limits.ackMs, undefined, { signal: enough.signal, ref: false }).catch(() => undefined);
    const ack = await Promise.race([deliver(body), late]);
    return ack?.status === 200 ? ack : undefined;
  } catch {
    return undefined; // for Slack, an app that throws is an app that did not answer
  } finally {
    enough.abort();
  }
};

/** An event comes again until it is acknowledged, at most four times. Slack waits longer in between. */
const sendEvent = async (deliver: Deliver, body: Json): Promise<Outcome> => {
  for (let attempt = 0; attempt <= limits.redeliveries; attempt += 1) {
    if (attempt > 0) await pause(50 * attempt);
    if (await once(deliver, body)) return taken;
  }
  return unanswered;
};

const textual = (value: unknown): Readonly<Record<string, string>> =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, String(each)])) : {};

const afterSubmit = (workspace: Workspace, view: OpenView, body: unknown): Outcome => {
  const answer = isRecord(body) ? body : {};
  if (answer['response_action'] === 'errors') return { kind: 'errors', errors: textual(answer['errors']) };
  if (answer['response_action'] !== 'update') {
    workspace.surfaces.close(view.user);
    return taken;
  }
  const shown = workspace.surfaces.replace(view.user, answer['view']);
  if (shown.ok) return taken;
  workspace.room.tell(refusal('view_submission', shown));
  return unanswered;
};

/** The app hears its own messages in direct messages too, as from Slack. */
const echo = (workspace: Workspace, deliver: Deliver): (() => void) => {
  const { room } = workspace;
  const pass = (event: Json): void => void sendEvent(deliver, envelope(room, event));
  return room.listen((change) => {
    if (change.kind !== 'posted' && change.kind !== 'changed') return;
    const { channel, message } = change;
    if (!message.bot || message.onlyFor || room.conversation(channel)?.person === undefined) return;
    pass(
      change.kind === 'posted'
        ? posted(room, channel, message)
        : changed(room, channel, message, change.previous),
    );
  });
};

const messageActs = (workspace: Workspace, deliver: Deliver) => {
  const { room } = workspace;
  const event = (body: Json): Promise<Outcome> => sendEvent(deliver, envelope(room, body));
  const inDirect = (channel: string): boolean => room.conversation(channel)?.person !== undefined;
  const mine = (user: string, channel: string, ts: string): Message | undefined => {
    const message = room.message(channel, ts);
    return message?.user === user && !message.tombstone ? message : undefined;
  };

  const say: Deliveries['say'] = async (user, channel, text, thread) => {
    if (!room.conversation(channel)?.members.includes(user) || text.trim() === '') return gone;
    const message = personal(room, user, text, thread);
    room.post(channel, message);
    if (inDirect(channel)) return event(posted(room, channel, message));
    // Without a channel's history the app hears only what is addressed to it.
    return message.text.includes(`<@${app.user}>`) ? event(mentioned(channel, message)) : taken;
  };

  const edit: Deliveries['edit'] = async (user, channel, ts, text) => {
    const previous = mine(user, channel, ts);
    if (!previous || text.trim() === '') return gone;
    const { text: words, blocks } = personal(room, user, text, previous.thread);
    const message: Message = { ...previous, text: words, blocks, edited: room.stamp() };
    room.change(channel, message);
    return inDirect(channel) ? event(changed(room, channel, message, previous)) : taken;
  };

  const remove: Deliveries['remove'] = async (user, channel, ts) => {
    const previous = mine(user, channel, ts);
    if (!previous) return gone;
    const kept = room.messages(channel).some((each) => each.thread === ts);
    if (!kept) {
      room.remove(channel, ts);
      return inDirect(channel) ? event(deleted(room, channel, previous)) : taken;
    }
    const message: Message = {
      ...previous,
      user: 'USLACKBOT',
      text: 'This message was deleted.',
      blocks: undefined,
      tombstone: true,
    };
    room.change(channel, message);
    return inDirect(channel) ? event(changed(room, channel, message, previous)) : taken;
  };

  const openMessages: Deliveries['openMessages'] = async (user) => {
    const seat = seats.find(({ id }) => id === user);
    return seat ? event(homeOpened(room, user, seat.dm, 'messages')) : gone;
  };

  return { say, edit, remove, openMessages };
};

const formActs = (workspace: Workspace, deliver: Deliver) => {
  const { room, surfaces } = workspace;
  const interact = async (body: Json | undefined): Promise<Outcome> => {
    if (!body) return gone;
    return (await once(deliver, body)) ? taken : unanswered;
  };

  const press: Deliveries['press'] = async (user, channel, ts, pressed) => {
    const message = room.message(channel, ts);
    const visible = message && (message.onlyFor === undefined || message.onlyFor === user);
    if (!visible || !room.conversation(channel)?.members.includes(user)) return gone;
    return interact(pressedOnMessage(workspace, user, channel, message, pressed));
  };

  const pressInView: Deliveries['pressInView'] = async (user, pressed) => {
    const view = surfaces.modal(user) ?? surfaces.home(user);
    return view ? interact(pressedInView(workspace, view, pressed)) : gone;
  };

  const submit: Deliveries['submit'] = async (user, values) => {
    const view = surfaces.modal(user);
    if (!view) return gone;
    const errors = complaints(view.shape.blocks, values);
    if (Object.keys(errors).length > 0) return { kind: 'errors', errors };
    const ack = await once(deliver, submitted(workspace, view, values));
    return ack ? afterSubmit(workspace, view, ack.body) : unanswered;
  };

  const closeView: Deliveries['closeView'] = async (user) => {
    const view = surfaces.modal(user);
    if (!view) return gone;
    surfaces.close(user);
    const wanted = view.shape.type === 'modal' && view.shape.notify_on_close === true;
    return wanted ? interact(closed(workspace, view)) : taken;
  };

  return { press, pressInView, submit, closeView };
};

const wantActs = (workspace: Workspace, deliver: Deliver) => {
  const { room } = workspace;

  const command: Deliveries['command'] = async (user, channel, typed) => {
    const [, name = '', words = ''] = /^(\S+)\s*([^]*)$/.exec(typed.trim()) ?? [];
    if (!room.conversation(channel)?.members.includes(user)) return gone;
    if (!slashCommands.includes(name))
      return { kind: 'errors', errors: { command: `${name} is not a valid command.` } };
    const ack = await once(deliver, commanded(workspace, user, channel, { command: name, words }));
    if (!ack) return unanswered;
    if (!isRecord(ack.body)) return taken;
    const said = respond(room, ack.body, { channel, user, ts: '' });
    if (!said.ok) room.tell(refusal('command', said));
    return taken;
  };

  const shortcut: Deliveries['shortcut'] = async (user) =>
    (await once(deliver, shortcutPressed(workspace, user))) ? taken : unanswered;

  return { command, shortcut };
};

/** Connects the people of a workspace with an app. */
export const previewDeliveries = (workspace: Workspace, deliver: Deliver): Deliveries => ({
  ...messageActs(workspace, deliver),
  ...formActs(workspace, deliver),
  ...wantActs(workspace, deliver),
  stop: echo(workspace, deliver),
});
