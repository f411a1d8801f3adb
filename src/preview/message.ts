import type { StoredBlock } from './blocks.ts';

/** Slack's metadata on a message: what an app finds its own messages by. */
export type Metadata = {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, unknown>>;
};

/** A message as the workspace keeps it. Its author is a person or the bot. */
export type Message = {
  readonly ts: string;
  readonly user: string;
  readonly bot: boolean;
  readonly text: string;
  readonly blocks: readonly StoredBlock[] | undefined;
  readonly attachments: readonly unknown[] | undefined;
  readonly metadata: Metadata | undefined;
  readonly thread: string | undefined;
  readonly edited: string | undefined;
  /** Shown to one person only, and gone with the next restart, as in Slack. */
  readonly onlyFor: string | undefined;
  /** What Slack leaves in the place of a deleted message that has replies. */
  readonly tombstone?: true;
};

export type Conversation = {
  readonly id: string;
  readonly name: string | undefined;
  /** The person of a direct message; none for a channel. */
  readonly person: string | undefined;
  readonly members: readonly string[];
  readonly archived: boolean;
};

export type Person = {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly bot: boolean;
  readonly deactivated: boolean;
};

/** What somebody listening to the workspace is told. */
export type Change =
  | { readonly kind: 'posted'; readonly channel: string; readonly message: Message }
  | {
      readonly kind: 'changed';
      readonly channel: string;
      readonly message: Message;
      readonly previous: Message;
    }
  | { readonly kind: 'deleted'; readonly channel: string; readonly previous: Message }
  | { readonly kind: 'view'; readonly user: string }
  | { readonly kind: 'status'; readonly channel: string }
  | {
      readonly kind: 'refused';
      readonly method: string;
      readonly error: string;
      readonly reasons: readonly string[];
    };
