import type { Transaction } from 'kysely';
import type { Step } from '#escalation/happening.ts';
import { follow } from '#escalation/policy.ts';
import { raise, type Origin } from '#escalation/raise.ts';
import type { Settings } from '#escalation/settings.ts';
import type { Delivery } from '#inbox/inbox.ts';
import { carryOut } from './carry-out.ts';
import type { Database } from './database.ts';
import { fromRow } from './escalation-row.ts';
import { seal, unseal } from './sealing.ts';
import type { Tables } from './tables.ts';

type Needs = { readonly database: Database; readonly key: Uint8Array; readonly settings: Settings };

/**
 * Raises what a delivery gave cause for, in the transaction that keeps it: a new escalation, or a turn in the
 * one that its thread has open. Returns that escalation's id, if there is one.
 */
export const raiseConcern = async (
  { database, key, settings }: Needs,
  write: Transaction<Tables>,
  id: string,
  delivery: Delivery,
  at: number,
): Promise<string | undefined> => {
  const query = write
    .selectFrom('escalation')
    .selectAll()
    .where('thread', '=', delivery.address.thread)
    .where('open', '=', 1);
  const open = await (database.lock ? query.forUpdate() : query).executeTakeFirst();
  const before = open && delivery.concern?.how !== 'talk' ? fromRow(open) : undefined;
  const turn = before ? turnOf(before.state, delivery) : opening(delivery);
  if (!turn) return undefined;
  const step: Step | undefined = before
    ? turn.kind === 'open'
      ? undefined
      : follow(before, turn, at, settings)
    : delivery.concern && raise(delivery.concern, originOf(id, delivery), at, settings);
  if (!step) return before?.id;
  const because = { actor: delivery.address.user, kind: turn.kind === 'open' ? 'raised' : turn.kind };
  const after = await carryOut(database, write, before, step, because, at);
  await keepWords({ database, key, settings }, write, after.id, open?.sealed ?? undefined, delivery);
  return after.id;
};

/** What a message does to the escalation that its thread has open. An imminent one is that, whatever was asked. */
const turnOf = (state: string, { concern, envelope: { reply } }: Delivery) => {
  if (state === 'asking' && reply && concern?.level !== 'imminent') return { kind: reply } as const;
  return concern ? ({ kind: 'again', concern } as const) : undefined;
};

const opening = ({ concern }: Delivery) => (concern ? ({ kind: 'open' } as const) : undefined);

const originOf = (id: string, { address }: Delivery): Origin => ({
  id: `esc-${id}`,
  source: id,
  thread: address.thread,
  asker: address.user,
  channel: address.channel,
  threadTs: address.threadTs,
});

/** Seals the scrubbed words for whoever answers the page; those of a linked message are added. */
const keepWords = async (
  { key }: Needs,
  write: Transaction<Tables>,
  id: string,
  earlier: string | undefined,
  { envelope }: Delivery,
): Promise<void> => {
  if (envelope.text === '') return;
  const place = `escalation:${id}`;
  const before = earlier === undefined ? undefined : unseal(key, earlier, place);
  const words =
    before === undefined
      ? envelope.text
      : `${before}

${envelope.text}`;
  await write
    .updateTable('escalation')
    .set({ sealed: seal(key, words, place) })
    .where('id', '=', id)
    .where('open', '=', 1)
    .execute();
};
