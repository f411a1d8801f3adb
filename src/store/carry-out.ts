import type { Transaction } from 'kysely';
import type { Escalation, Notice } from '#escalation/escalation.ts';
import type { Step } from '#escalation/happening.ts';
import { appendAudit } from './audit.ts';
import { LostRace, sequence, type Database } from './database.ts';
import { toRow } from './escalation-row.ts';
import type { Tables } from './tables.ts';

type Write = Transaction<Tables>;

/** What the audit says about a transition. */
export type Because = { readonly actor: string; readonly kind: string };

/**
 * Writes a step of the policy: the state, what is now owed, what is no longer owed, and the audit, in the caller's
 * transaction. `before` is undefined for a new escalation. Returns it as stored.
 * Throws when somebody else moved it meanwhile, which rolls the transaction back.
 */
export const carryOut = async (
  database: Database,
  write: Write,
  before: Escalation | undefined,
  step: Step,
  because: Because,
  at: number,
): Promise<Escalation> => {
  const next: Escalation = before ? { ...step.next, version: before.version + 1 } : step.next;
  await store(write, before, next);
  if (step.cancelPages) await cancelPages(write, next.id);
  await owe(write, next, step.notices, at);
  if (before && looksDifferent(before, next)) await refreshCards(write, before, next, at);
  await appendAudit(database, write, {
    at,
    actor: because.actor,
    kind: `escalation.${because.kind}`,
    subject: next.id,
    detail: { from: before?.state, to: next.state, step: next.step, version: next.version },
  });
  return next;
};

const store = async (write: Write, before: Escalation | undefined, next: Escalation) => {
  const row = toRow(next);
  const text = row.open === 1 ? {} : { sealed: null }; // nobody may read it once the page is over
  if (!before) {
    await write
      .insertInto('escalation')
      .values({ ...row, sealed: null })
      .execute();
    return;
  }
  const changed = await write
    .updateTable('escalation')
    .set({ ...row, ...text })
    .where('id', '=', next.id)
    .where('version', '=', before.version)
    .executeTakeFirst();
  if (changed.numUpdatedRows !== 1n) throw new LostRace(`Escalation ${next.id} was moved by somebody else.`);
};

const kindOf = (notice: Notice): string => (notice.kind === 'asker' ? `asker.${notice.phase}` : notice.kind);
const idOf = (notice: Notice): string =>
  notice.kind === 'asker'
    ? kindOf(notice)
    : `${notice.kind}:${notice.target}${notice.kind === 'admin' ? `:${notice.about}` : ''}`;

const owe = async (write: Write, { id, version }: Escalation, notices: readonly Notice[], at: number) => {
  for (const notice of notices)
    await write
      .insertInto('outbox')
      .values({
        ...pending(at),
        id: `${id}:${version}:${idOf(notice)}`,
        escalation_id: id,
        kind: kindOf(notice),
        notice: JSON.stringify(notice),
      })
      .execute();
};

const pending = (at: number) =>
  ({
    seq: sequence(at),
    refreshes: null,
    state: 'pending',
    due_at: at,
    attempts: 0,
    lease_until: 0,
    fence: 0,
    sent_at: null,
    card_channel: null,
    card_ts: null,
  }) as const;

/** Only what was never begun: an attempt that was may have arrived, and is looked for before it is settled. */
const cancelPages = (write: Write, id: string) =>
  write
    .updateTable('outbox')
    .set({ state: 'cancelled' })
    .where('escalation_id', '=', id)
    .where('state', '=', 'pending')
    .where('kind', '=', 'page')
    .where('attempts', '=', 0)
    .execute();

const looksDifferent = (before: Escalation, next: Escalation): boolean =>
  before.state !== next.state ||
  before.step !== next.step ||
  before.ackedBy !== next.ackedBy ||
  before.called911 !== next.called911 ||
  before.linked !== next.linked ||
  before.untold !== next.untold;

/** Every card already shown is owed an update to what is true now. That Slack took a page changes only the asker's card. */
const refreshCards = async (write: Write, before: Escalation, next: Escalation, at: number) => {
  const onlyAccepted = before.state === 'notifying' && next.state === 'notified';
  const cards = await write
    .selectFrom('outbox')
    .selectAll()
    .where('escalation_id', '=', next.id)
    .where('state', '=', 'sent')
    .where('refreshes', 'is', null)
    .orderBy('seq')
    .execute();
  // Of a page that was repeated, the latest alone: a night unanswered leaves hundreds.
  const latest = new Map(cards.map((card) => [card.kind === 'page' ? card.card_channel : card.id, card]));
  for (const card of latest.values())
    if (!(onlyAccepted && card.kind === 'page')) await refreshCard(write, card, next.version, at);
};

/** Cards with buttons or a status line; the rest said what was true when it was sent. */
const liveKinds = ['page', 'asker.ask', 'asker.remind', 'asker.choose', 'asker.paged', 'asker.exhausted'];

export const refreshCard = async (
  write: Write,
  card: Tables['outbox'],
  version: number,
  at: number,
): Promise<void> => {
  if (!liveKinds.includes(card.kind)) return;
  await write
    .updateTable('outbox')
    .set({ state: 'cancelled' })
    .where('refreshes', '=', card.id)
    .where('state', '=', 'pending')
    .execute();
  await write
    .insertInto('outbox')
    .values({
      ...pending(at),
      id: `${card.id}:v${version}`,
      escalation_id: card.escalation_id,
      kind: card.kind,
      notice: card.notice,
      refreshes: card.id,
      card_channel: card.card_channel,
      card_ts: card.card_ts,
    })
    .onConflict((row) => row.column('id').doNothing())
    .execute();
};
