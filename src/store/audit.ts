import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

export type Entry = {
  readonly at: number;
  /** A Slack user id, or 'curbside'. */
  readonly actor: string;
  readonly kind: string;
  readonly subject: string;
  /** Ids, states and counts. Never text. */
  readonly detail: Readonly<Record<string, string | number | undefined>>;
};

const genesis = '0'.repeat(64);

/** Appends to the chained audit, in the transaction of what it records: no audit, no change. */
export const appendAudit = async (
  { lock }: Database,
  transaction: Transaction<Tables>,
  entry: Entry,
): Promise<void> => {
  // The clock's only row is the lock of the chain: one writer at a time, or two rows would follow the same one.
  if (lock) await transaction.selectFrom('clock').select('id').where('id', '=', 1).forUpdate().execute();
  const last = await transaction
    .selectFrom('audit')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const prev = last?.hash ?? genesis;
  const row = { ...entry, seq: (last?.seq ?? 0) + 1, detail: JSON.stringify(entry.detail), prev };
  await transaction
    .insertInto('audit')
    .values({ ...row, hash: hashOf(row) })
    .execute();
};

/** SHA-256 over the fields and the hash before: changing or removing a row breaks every later one. */
export const hashOf = (row: Omit<Tables['audit'], 'hash'>): string =>
  createHash('sha256')
    .update(JSON.stringify([row.seq, row.at, row.actor, row.kind, row.subject, row.detail, row.prev]))
    .digest('hex');
