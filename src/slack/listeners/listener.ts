import type { App, Context } from '@slack/bolt';
import type { Guidance, Language } from '#answer/answer.ts';
import type { Quotation } from '#answer/quotations.ts';
import type { Cite } from '#code/cite.ts';
import type { Consult } from '#consult.ts';
import type { Escalations } from '#escalation/escalations.ts';
import type { Inbox, Owed } from '#inbox/inbox.ts';

/** What listeners may use. */
export type ListenerNeeds = {
  readonly consult: Consult;
  readonly quotations: (cites: readonly Cite[]) => readonly Quotation[];
  readonly guidance: (dilemma: string, language: Language) => Guidance | undefined;
  readonly escalations: Pick<Escalations, 'record' | 'disclose'>;
  readonly inbox: Pick<Inbox, 'erase'>;
  /** Somebody is on call. */
  readonly pages: boolean;
  readonly reportingLine: string;
};

/** Hears one thing that Slack sends. A throw leaves the delivery owed: it is tried again. */
export type Listener = (app: App, needs: ListenerNeeds) => void;

/** The delivery under work, and how to say which message answered it. */
export type Work = { readonly owed: Owed; readonly answeredBy: (ts: string) => void };

const property = 'curbside';

export const carry = (work: Work): Readonly<Record<string, unknown>> => ({ [property]: work });

/** The work that the inbox handed to Bolt with this delivery. Throws when Bolt was fed by anything else. */
export const workOf = (context: Context): Work => {
  const work: unknown = context[property];
  if (!isWork(work)) throw new Error('This delivery did not come from the inbox.');
  return work;
};

const isWork = (value: unknown): value is Work =>
  typeof value === 'object' && value !== null && 'owed' in value && 'answeredBy' in value;
