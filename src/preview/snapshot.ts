import { app, seats, shortcut } from './cast.ts';
import type { StoredBlock } from './blocks.ts';
import type { Message } from './message.ts';
import type { OpenView } from './surfaces.ts';
import type { Trouble } from './troubles.ts';
import type { Workspace } from './workspace.ts';

/** What the page shows, whole, each time something changes: a preview is small enough for that. */
export type Snapshot = {
  readonly now: number;
  readonly people: readonly { readonly id: string; readonly name: string; readonly bot: boolean }[];
  readonly seats: readonly { readonly id: string; readonly name: string; readonly dm: string }[];
  readonly conversations: readonly ShownConversation[];
  readonly views: readonly ShownView[];
  readonly homes: readonly ShownView[];
  readonly troubles: readonly Trouble[];
  /** The name of the app's global shortcut. */
  readonly shortcut: string;
};

export type ShownConversation = {
  readonly id: string;
  readonly name: string | undefined;
  readonly status: string | undefined;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
  readonly messages: readonly ShownMessage[];
};

export type ShownMessage = Pick<Message, 'ts' | 'user' | 'bot' | 'text' | 'thread' | 'edited' | 'onlyFor'> & {
  readonly blocks: readonly StoredBlock[];
  readonly tombstone: boolean;
};

export type ShownView = {
  readonly id: string;
  readonly hash: string;
  readonly user: string;
  readonly title: string;
  readonly submit: string | undefined;
  readonly close: string;
  readonly blocks: readonly StoredBlock[];
};

const shownMessage = (message: Message): ShownMessage => ({
  ts: message.ts,
  user: message.user,
  bot: message.bot,
  text: message.text,
  thread: message.thread,
  edited: message.edited,
  onlyFor: message.onlyFor,
  blocks: message.blocks ?? [],
  tombstone: message.tombstone === true,
});

const shownView = ({ id, hash, user, shape }: OpenView): ShownView => ({
  id,
  hash,
  user,
  title: shape.type === 'modal' ? shape.title.text : 'Home',
  submit: shape.type === 'modal' ? shape.submit?.text : undefined,
  close: (shape.type === 'modal' ? shape.close?.text : undefined) ?? 'Cancel',
  blocks: shape.blocks,
});

export const snapshotOf = (
  { room, surfaces, assistant }: Workspace,
  now: number,
  troubles: readonly Trouble[],
): Snapshot => ({
  now,
  people: room.people().map(({ id, name, bot }) => ({ id, name, bot })),
  seats: seats.map(({ id, name, dm }) => ({ id, name, dm })),
  conversations: room
    .conversations()
    .filter(({ members }) => members.includes(app.user))
    .map(({ id, name }) => ({
      id,
      name,
      status: assistant.status(id),
      prompts: assistant.prompts(id),
      messages: room.messages(id).map(shownMessage),
    })),
  views: seats.flatMap(({ id }) => surfaces.modal(id) ?? []).map(shownView),
  homes: seats.flatMap(({ id }) => surfaces.home(id) ?? []).map(shownView),
  troubles,
  shortcut: shortcut.name,
});
