import { app, seats, teamChannel } from './cast.ts';
import type { Change, Conversation, Message, Person } from './message.ts';

/** Everything that is said in the workspace, and who is in it. Nothing here checks: that is the methods' work. */
export type Room = {
  readonly now: () => number;
  readonly stamp: () => string;
  readonly person: (id: string) => Person | undefined;
  readonly people: () => readonly Person[];
  readonly setPerson: (person: Person) => void;
  readonly conversation: (id: string) => Conversation | undefined;
  readonly conversations: () => readonly Conversation[];
  readonly setConversation: (conversation: Conversation) => void;
  readonly messages: (channel: string) => readonly Message[];
  readonly message: (channel: string, ts: string) => Message | undefined;
  readonly post: (channel: string, message: Message) => void;
  readonly change: (channel: string, message: Message) => void;
  readonly remove: (channel: string, ts: string) => void;
  readonly tell: (change: Change) => void;
  readonly listen: (listener: (change: Change) => void) => () => void;
};

const firstPeople = (): readonly Person[] => [
  ...seats.map(({ id, handle, name }) => ({ id, handle, name, bot: false, deactivated: false })),
  { id: app.user, handle: 'curbside', name: app.name, bot: true, deactivated: false },
];

const firstConversations = (): readonly Conversation[] => [
  ...seats.map(({ id, dm }) => ({
    id: dm,
    name: undefined,
    person: id,
    members: [id, app.user],
    archived: false,
  })),
  {
    ...teamChannel,
    person: undefined,
    members: [...seats.map(({ id }) => id), app.user],
    archived: false,
  },
];

/** Slack's timestamps name messages, so no two are alike, and later is greater. */
const stamps = (now: () => number): (() => string) => {
  let last = 0;
  return () => {
    last = Math.max(now() * 1000, last + 100);
    return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
  };
};

export const makeRoom = (now: () => number): Room => {
  const people = new Map(firstPeople().map((person) => [person.id, person]));
  const conversations = new Map(firstConversations().map((each) => [each.id, each]));
  const said = new Map<string, readonly Message[]>();
  const listeners = new Set<(change: Change) => void>();
  const messages = (channel: string) => said.get(channel) ?? [];
  const tell = (change: Change) => listeners.forEach((listener) => listener(change));

  return {
    now,
    stamp: stamps(now),
    person: (id) => people.get(id),
    people: () => [...people.values()],
    setPerson: (person) => void people.set(person.id, person),
    conversation: (id) => conversations.get(id),
    conversations: () => [...conversations.values()],
    setConversation: (conversation) => void conversations.set(conversation.id, conversation),
    messages,
    message: (channel, ts) => messages(channel).find((each) => each.ts === ts),
    post: (channel, message) => {
      said.set(channel, [...messages(channel), message]);
      tell({ kind: 'posted', channel, message });
    },
    change: (channel, message) => {
      const previous = messages(channel).find((each) => each.ts === message.ts);
      if (!previous) return;
      said.set(
        channel,
        messages(channel).map((each) => (each.ts === message.ts ? message : each)),
      );
      tell({ kind: 'changed', channel, message, previous });
    },
    remove: (channel, ts) => {
      const previous = messages(channel).find((each) => each.ts === ts);
      if (!previous) return;
      said.set(
        channel,
        messages(channel).filter((each) => each.ts !== ts),
      );
      tell({ kind: 'deleted', channel, previous });
    },
    tell,
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
