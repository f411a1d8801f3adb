import type { Concern } from '#escalation/escalation.ts';
import type { Reply } from '#escalation/reply.ts';
import type { Alias } from '#scrub/numbering.ts';
import type { Scrubbed } from '#scrub/scrubbed.ts';
import type { Harm, Level } from '#screen/harm.ts';
import type { Span } from '#text/span.ts';

/** What Slack delivered, scrubbed: ids, and text that is masked. This is all that is kept. */
export type Envelope = {
  readonly kind: 'message' | 'edit' | 'deletion' | 'button' | 'form';
  /** The delivery as Bolt reads it, every text field scrubbed. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The words to answer; '' for a button. */
  readonly text: Scrubbed;
  readonly level: Level;
  readonly harms: readonly Harm[];
  /** Where in `text` the screen saw danger: shown back to the asker, and to nobody else. */
  readonly evidence: readonly Span[];
  /** Kinds of identifiers that were masked, for the private note to the author. Never the values. */
  readonly masked: readonly string[];
  /** The scrubber could not do its work: there is no text, and the author is told so. */
  readonly unreadable: boolean;
  /** The screen could not do its work: the answer says so. */
  readonly screenFailed: boolean;
  /** What the words would say to an open danger question. */
  readonly reply: Reply | undefined;
};

/** Where it came from. Ids only. */
export type Address = {
  readonly team: string;
  readonly user: string;
  readonly channel: string;
  readonly ts: string | undefined;
  /** The conversation that names are numbered in and escalations belong to. */
  readonly thread: string;
  readonly threadTs: string | undefined;
};

export type Delivery = {
  /** The same delivery, sent twice, has the same key. */
  readonly key: string;
  /** A second key under which Slack may send the same thing again. */
  readonly alsoKnownAs: string | undefined;
  readonly address: Address;
  readonly envelope: Envelope;
  /** What must be raised in the same transaction. */
  readonly concern: Concern | undefined;
  /** Names seen for the first time in this thread. */
  readonly fresh: readonly Alias[];
};

/** A delivery whose work is not done yet, claimed under a lease. */
export type Owed = {
  readonly id: string;
  readonly address: Address;
  readonly envelope: Envelope;
  /** How often work on it was begun before. */
  readonly attempts: number;
  /** How often the work itself failed. */
  readonly defects: number;
  readonly fence: number;
  /** The escalation that it raised or joined. */
  readonly escalation: string | undefined;
  /** Nothing of this person was answered before: they are told once how this works. */
  readonly first: boolean;
};

export type Kept =
  | {
      readonly outcome: 'kept';
      readonly id: string;
      /** The escalation that this message raised or joined. */ readonly escalation: string | undefined;
    }
  /** A redelivery: the first copy is done, or still being worked on. */
  | { readonly outcome: 'seen'; readonly id: string }
  /** Someone else gave out the same name numbers meanwhile: read the names again and scrub again. */
  | { readonly outcome: 'renumber' };

export type Names = { readonly key: Uint8Array; readonly known: readonly Alias[] };

/** What Slack delivered and what is still owed for it. A throw means that nothing was kept. */
export type Inbox = {
  /** The name numbers of a thread; a new key where there is none yet. */
  readonly names: (thread: string) => Promise<Names>;
  /** Writes the delivery, its names, and its escalation in one transaction. */
  readonly keep: (delivery: Delivery, names: Names) => Promise<Kept>;
  /** The oldest that is due. `presses` (buttons, deletions) wait for nobody; `messages` are answered in order. */
  readonly claim: (what: 'presses' | 'messages') => Promise<Owed | undefined>;
  /** Done: the text is erased in the same transaction. `reference` is the message that answered it. */
  readonly settle: (owed: Owed, reference: string | undefined) => Promise<void>;
  /** Tries again after so many milliseconds. `defect`: the work itself failed, not the way to Slack. */
  readonly postpone: (owed: Owed, after: number, defect: boolean) => Promise<void>;
  /** Given up, and the person was told. Its text is kept a day for whoever looks into it. */
  readonly bury: (owed: Owed) => Promise<void>;
  /** The author deleted a message: erases what is kept of it. */
  readonly erase: (channel: string, ts: string) => Promise<void>;
  /** Erases what has outlived its time; returns how many rows. */
  readonly tidy: () => Promise<number>;
};
