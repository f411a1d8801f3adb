import type { Escalation, Notice } from './escalation.ts';

/** A notice that is owed, as claimed from the outbox. */
export type Owed = {
  readonly id: string;
  readonly notice: Notice;
  readonly escalation: Escalation;
  /** How often sending was begun before; above 0 the pager looks whether it already arrived. */
  readonly attempts: number;
  /** The message to bring up to date; without it a new one is posted. */
  readonly card: Card | undefined;
  readonly fence: number;
  /** Pages of this escalation that Slack accepted, in order: whom, and when in milliseconds. */
  readonly tried: readonly Tried[];
};

export type Tried = { readonly target: string; readonly at: number };

export type Card = { readonly channel: string; readonly ts: string };

export type Delivery =
  | { readonly outcome: 'sent'; readonly card: Card }
  /** Not now: rate limit, server error, or nobody knows whether it arrived. `after` in milliseconds. */
  | { readonly outcome: 'retry'; readonly after: number; readonly reason: string }
  /** Never: the person or channel is gone or refuses us. */
  | { readonly outcome: 'refused'; readonly reason: string };

/**
 * Shows a notice to its person. At least once: Slack has no idempotency key, so in doubt it is sent again.
 * A throw means a defect of ours and is treated as `retry`.
 */
export type Pager = { readonly deliver: (owed: Owed) => Promise<Delivery> };
