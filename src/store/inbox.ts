import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import { replies } from '#escalation/reply.ts';
import type { Settings } from '#escalation/settings.ts';
import type { Address, Envelope, Inbox, Owed } from '#inbox/inbox.ts';
import { restore } from '#scrub/restore.ts';
import { harms, levels } from '#screen/harm.ts';
import { raiseConcern } from './concern.ts';
import { sequence, type Database } from './database.ts';
import { forgetNames, keepNames, readNames } from './names.ts';
import { seal, unseal } from './sealing.ts';
import type { Tables } from './tables.ts';

type Needs = { readonly database: Database; readonly key: Uint8Array; readonly settings: Settings };

/** How long work on a delivery may take before somebody else may do it, in milliseconds. */
const lease = 60_000;
const day = 86_400_000;
/** Keys are remembered this long, so that a late redelivery is known. */
const keysKept = 7 * day;
/** A delivery that could not be worked on keeps its text this long. */
const deadKept = day;

class Renumber extends Error {}

export const makeInbox = (needs: Needs): Inbox => {
  const { database, key } = needs;
  return {
    names: (thread) => readNames(database, key, thread),
    keep: async (delivery) => {
      const id = digest(delivery.key);
      const also = delivery.alsoKnownAs === undefined ? null : digest(delivery.alsoKnownAs);
      try {
        return await database.transact(async (write) => {
          const seen = await write
            .selectFrom('inbox')
            .select('id')
            .where((row) =>
              also ? row.or([row('id', '=', id), row('also', '=', also)]) : row('id', '=', id),
            )
            .executeTakeFirst();
          if (seen) return { outcome: 'seen', id: seen.id };
          const at = await database.now(write);
          if (!(await keepNames(write, delivery.address.thread, delivery.fresh, at))) throw new Renumber();
          const escalation = await raiseConcern(needs, write, id, delivery, at);
          await write
            .insertInto('inbox')
            .values({
              ...rowOf(delivery.address),
              ...fresh(at),
              id,
              also,
              sealed: sealEnvelope(key, id, delivery.envelope),
              escalation_id: escalation ?? null,
            })
            .execute();
          return { outcome: 'kept', id, escalation };
        });
      } catch (error) {
        if (error instanceof Renumber) return { outcome: 'renumber' };
        throw error;
      }
    },
    claim: (what) => claim(database, key, what),
    settle: (owed, reference) =>
      finish(database, owed, { state: 'done', sealed: null, reference: reference ?? null }),
    postpone: async (owed, after, defect) => {
      const due_at = (await database.now()) + after;
      await finish(database, owed, { due_at, defects: owed.defects + (defect ? 1 : 0) });
    },
    bury: (owed) => finish(database, owed, { state: 'dead' }),
    erase: (channel, ts) => erase(database, channel, ts),
    tidy: () => tidy(database),
  };
};

/** Ends the work on a claimed delivery, unless its lease was lost meanwhile. */
const finish = async (database: Database, owed: Owed, result: Partial<Tables['inbox']>): Promise<void> => {
  await database.query
    .updateTable('inbox')
    .set({ ...result, lease_until: 0 })
    .where('id', '=', owed.id)
    .where('fence', '=', owed.fence)
    .where('state', '=', 'owed')
    .execute();
};

/** Keys hold ids that open doors for a few seconds (trigger ids); we keep only their digest. */
const digest = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 24);

const rowOf = (address: Address) => ({
  team: address.team,
  user_id: address.user,
  channel: address.channel,
  ts: address.ts ?? null,
  thread: address.thread,
  thread_ts: address.threadTs ?? null,
});

const fresh = (at: number) =>
  ({
    kept_at: at,
    seq: sequence(at),
    state: 'owed',
    attempts: 0,
    defects: 0,
    due_at: at,
    lease_until: 0,
    fence: 0,
    reference: null,
  }) as const;

const envelopeShape = z.object({
  kind: z.enum(['message', 'edit', 'deletion', 'button', 'form']),
  body: z.record(z.string(), z.unknown()),
  text: z.string(),
  level: z.enum(levels),
  harms: z.array(z.enum(harms)),
  evidence: z.array(z.object({ start: z.number(), end: z.number() })),
  masked: z.array(z.string()),
  unreadable: z.boolean(),
  screenFailed: z.boolean(),
  reply: z.enum(replies).optional(),
});

const sealEnvelope = (key: Uint8Array, id: string, envelope: Envelope): string =>
  seal(key, JSON.stringify(envelope), `inbox:${id}`);

/** `undefined`: it no longer opens, or is not what we wrote. */
const openEnvelope = (key: Uint8Array, { id, sealed }: Tables['inbox']): Envelope | undefined => {
  const json = sealed === null ? undefined : unseal(key, sealed, `inbox:${id}`);
  const parsed = json === undefined ? undefined : envelopeShape.safeParse(JSON.parse(json));
  if (!parsed?.success) return undefined;
  const { reply, ...envelope } = parsed.data;
  return { ...envelope, reply, text: restore(envelope.text) };
};

/**
 * The oldest delivery that is due. Messages of a thread are answered in order; a button (no `ts`) never waits,
 * or "I've got it" would stand behind a message that cannot be answered.
 */
type What = Parameters<Inbox['claim']>[0];

const claim = async (database: Database, key: Uint8Array, what: What): Promise<Owed | undefined> => {
  const claimed = await claimRow(database, key, what);
  if (claimed === 'shut') throw new Error('A kept delivery no longer opens. Was CURBSIDE_KEY changed?');
  return claimed;
};

/** 'shut': what was sealed does not open. It is given up, or it would stand before everything else for ever. */
const claimRow = (database: Database, key: Uint8Array, what: What): Promise<Owed | undefined | 'shut'> =>
  database.transact(async (write) => {
    const at = await database.now(write);
    const query = write
      .selectFrom('inbox')
      .selectAll()
      .where('state', '=', 'owed')
      .where('due_at', '<=', at)
      .where('lease_until', '<=', at)
      .where((row) => {
        if (what === 'presses') return row('ts', 'is', null);
        const earlier = row
          .selectFrom('inbox as earlier')
          .select('earlier.id')
          .whereRef('earlier.thread', '=', 'inbox.thread')
          .whereRef('earlier.seq', '<', 'inbox.seq')
          .where('earlier.ts', 'is not', null)
          .where('earlier.state', '=', 'owed');
        return row.and([row('ts', 'is not', null), row.not(row.exists(earlier))]);
      })
      .orderBy('seq')
      .limit(1);
    const row = await (database.lock ? query.forUpdate().skipLocked() : query).executeTakeFirst();
    if (!row) return undefined;
    const envelope = openEnvelope(key, row);
    if (!envelope) {
      await write.updateTable('inbox').set({ state: 'dead' }).where('id', '=', row.id).execute();
      return 'shut';
    }
    const fence = row.fence + 1;
    await write
      .updateTable('inbox')
      .set({ fence, lease_until: at + lease, attempts: row.attempts + 1 })
      .where('id', '=', row.id)
      .execute();
    return {
      id: row.id,
      address: addressOf(row),
      envelope,
      attempts: row.attempts,
      defects: row.defects,
      fence,
      escalation: row.escalation_id ?? undefined,
      first: await isFirst(write, row.user_id),
    };
  });

const isFirst = async (write: Transaction<Tables>, user: string): Promise<boolean> => {
  const query = write
    .selectFrom('inbox')
    .select('id')
    .where('user_id', '=', user)
    .where('reference', 'is not', null);
  return (await query.limit(1).executeTakeFirst()) === undefined;
};

const addressOf = (row: Tables['inbox']): Address => ({
  team: row.team,
  user: row.user_id,
  channel: row.channel,
  ts: row.ts ?? undefined,
  thread: row.thread,
  threadTs: row.thread_ts ?? undefined,
});

/** What the author deleted is no longer owed, nor kept; an escalation it raised goes on without its words. */
const erase = (database: Database, channel: string, ts: string): Promise<void> =>
  database.transact(async (write) => {
    const rows = await write
      .selectFrom('inbox')
      .select(['id', 'escalation_id'])
      .where('channel', '=', channel)
      .where('ts', '=', ts)
      .execute();
    const ids = rows.map((row) => row.id);
    if (ids.length === 0) return;
    await write
      .updateTable('inbox')
      .set((row) => ({ state: 'done', sealed: null, lease_until: 0, fence: row('fence', '+', 1) }))
      .where('id', 'in', ids)
      .execute();
    const raised = rows.flatMap((row) => (row.escalation_id ? [row.escalation_id] : []));
    if (raised.length > 0)
      await write.updateTable('escalation').set({ sealed: null }).where('id', 'in', raised).execute();
  });

const tidy = (database: Database): Promise<number> =>
  database.transact(async (write) => {
    const at = await database.now(write);
    const old = await write
      .deleteFrom('inbox')
      .where('state', '!=', 'owed')
      .where('kept_at', '<', at - keysKept)
      .executeTakeFirst();
    const dead = await write
      .updateTable('inbox')
      .set({ sealed: null })
      .where('state', '=', 'dead')
      .where('sealed', 'is not', null)
      .where('kept_at', '<', at - deadKept)
      .executeTakeFirst();
    await forgetNames(write, at);
    return Number(old.numDeletedRows + dead.numUpdatedRows);
  });
