import type { Escalation } from './escalation.ts';
import type { Delivery, Owed } from './pager.ts';
import type { Happening } from './happening.ts';

/** What came of something that happened. `unchanged`: late or twice; `refused`: not theirs to do. */
export type Outcome = {
  readonly outcome: 'changed' | 'unchanged' | 'refused';
  readonly escalation: Escalation;
};

/** Where escalations are kept. Every change is one transaction: state, what is owed, audit. A throw means nothing was changed. */
export type Escalations = {
  /** Applies what somebody did. `undefined`: there is no such escalation. */
  readonly record: (id: string, happening: Happening, actor: string) => Promise<Outcome | undefined>;
  readonly read: (id: string) => Promise<Escalation | undefined>;
  /** Moves every escalation whose deadline has passed one step on; returns how many moved. */
  readonly advance: () => Promise<number>;
  /** Takes the next owed notice under a lease. `undefined`: none is due. */
  readonly claim: () => Promise<Owed | undefined>;
  /** Writes down what came of it; ignored when the lease was lost meanwhile. */
  readonly settle: (owed: Owed, delivery: Delivery) => Promise<void>;
  /** The scrubbed text behind an escalation, for its responder, while it is open; each reading is audited as a disclosure. */
  readonly disclose: (id: string, reader: string) => Promise<string | undefined>;
};
