import { sql, type Transaction } from 'kysely';
import type { Escalation } from '#escalation/escalation.ts';
import type { Escalations, Outcome } from '#escalation/escalations.ts';
import type { Delivery, Owed as OwedNotice, Tried } from '#escalation/pager.ts';
import { may, type Happening } from '#escalation/happening.ts';
import { follow } from '#escalation/policy.ts';
import type { Settings } from '#escalation/settings.ts';
import { appendAudit } from './audit.ts';
import { carryOut, refreshCard } from './carry-out.ts';
import type { Database } from './database.ts';
import { fromRow, parseNotice } from './escalation-row.ts';
import { unseal } from './sealing.ts';
import type { Tables } from './tables.ts';

type Needs = { readonly database: Database; readonly key: Uint8Array; readonly settings: Settings };

/** How long a sending may take before somebody else may try it, in milliseconds. */
const lease = 30_000;
/** After this many attempts the climb no longer waits for a page. */
const mostAttempts = 10;

export const makeEscalations = ({ database, key, settings }: Needs): Escalations => {
  const record = (id: string, happening: Happening, actor: string): Promise<Outcome | undefined> =>
    database.transact(async (write) => {
      const now = await readLocked(database, write, id);
      if (!now) return undefined;
      const at = await database.now(write);
      const allowed = may(now, happening, actor);
      const step = allowed ? follow(now, happening, at, settings) : undefined;
      if (step) {
        const because = { actor, kind: happening.kind };
        return { outcome: 'changed', escalation: await carryOut(database, write, now, step, because, at) };
      }
      const kind = `escalation.${happening.kind}.${allowed ? 'unchanged' : 'refused'}`;
      await appendAudit(database, write, { at, actor, kind, subject: id, detail: { state: now.state } });
      return { outcome: allowed ? 'unchanged' : 'refused', escalation: now };
    });

  const read = async (id: string): Promise<Escalation | undefined> => {
    const row = await database.query
      .selectFrom('escalation')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return row && fromRow(row);
  };

  const advance = async (): Promise<number> => {
    const at = await database.now();
    const due = await database.query
      .selectFrom('escalation')
      .select('id')
      .where('open', '=', 1)
      .where('deadline', '<=', at)
      .orderBy('deadline')
      .limit(50)
      .execute();
    const outcomes = await Promise.allSettled(
      due.map(({ id }) => record(id, { kind: 'deadline' }, 'curbside')),
    );
    const stuck = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    if (stuck.length > 0) throw new AggregateError(stuck, 'Some deadlines could not be kept.');
    return outcomes.filter(
      (outcome) => outcome.status === 'fulfilled' && outcome.value?.outcome === 'changed',
    ).length;
  };

  const disclose = (id: string, reader: string): Promise<string | undefined> =>
    database.transact(async (write) => {
      const row = await write.selectFrom('escalation').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) return undefined;
      const isTheirs = fromRow(row).ackedBy === reader && row.open === 1;
      const text = isTheirs && row.sealed !== null ? unseal(key, row.sealed, `escalation:${id}`) : undefined;
      await appendAudit(database, write, {
        at: await database.now(write),
        actor: reader,
        kind: text === undefined ? 'disclosure.refused' : 'disclosure',
        subject: id,
        detail: { state: row.state },
      });
      return text;
    });

  return { record, read, advance, disclose, ...makeOutbox(database, settings) };
};

const readLocked = async (
  database: Database,
  write: Transaction<Tables>,
  id: string,
): Promise<Escalation | undefined> => {
  const query = write.selectFrom('escalation').selectAll().where('id', '=', id);
  const row = await (database.lock ? query.forUpdate() : query).executeTakeFirst();
  return row && fromRow(row);
};

const makeOutbox = (database: Database, settings: Settings): Pick<Escalations, 'claim' | 'settle'> => ({
  claim: async () => {
    const claimed = await claimNotice(database);
    if (claimed === 'broken') throw new Error('A notice is not one that we wrote; it was given up.');
    return claimed;
  },

  settle: (owed, delivery) =>
    database.transact(async (write) => {
      const escalation = await readLocked(database, write, owed.escalation.id);
      const row = await write
        .selectFrom('outbox')
        .selectAll()
        .where('id', '=', owed.id)
        .where('fence', '=', owed.fence)
        .executeTakeFirst();
      if (!row || !escalation) return; // the lease was lost: whoever has it now settles
      const at = await database.now(write);
      await settleRow({ database, settings, write, at }, owed, row, escalation, delivery);
    }),
});

/** The next notice that is due, news before mere updates. 'broken': its row makes no sense, and must not stand before the rest. */
const claimNotice = (database: Database): Promise<OwedNotice | undefined | 'broken'> =>
  database.transact(async (write) => {
    const at = await database.now(write);
    const query = write
      .selectFrom('outbox')
      .selectAll()
      .where('state', '=', 'pending')
      .where('due_at', '<=', at)
      .where('lease_until', '<=', at)
      .orderBy(sql`case when refreshes is null then 0 else 1 end`)
      .orderBy('seq')
      .limit(1);
    const row = await (database.lock ? query.forUpdate().skipLocked() : query).executeTakeFirst();
    if (!row) return undefined;
    const read = await readNotice(write, row);
    if (!read) {
      await write.updateTable('outbox').set({ state: 'refused' }).where('id', '=', row.id).execute();
      return 'broken';
    }
    const fence = row.fence + 1;
    await write
      .updateTable('outbox')
      .set({ fence, lease_until: at + lease, attempts: row.attempts + 1 })
      .where('id', '=', row.id)
      .execute();
    return {
      ...read,
      id: row.id,
      attempts: row.attempts,
      card: row.card_channel && row.card_ts ? { channel: row.card_channel, ts: row.card_ts } : undefined,
      fence,
      tried: await readTried(write, row.escalation_id),
    };
  });

/** The escalation is read without a lock: nothing here writes it, and a press must not wait for us. */
const readNotice = async (write: Transaction<Tables>, row: Tables['outbox']) => {
  const found = await write
    .selectFrom('escalation')
    .selectAll()
    .where('id', '=', row.escalation_id)
    .executeTakeFirst();
  try {
    return found && { notice: parseNotice(row.notice), escalation: fromRow(found) };
  } catch {
    return undefined;
  }
};

const readTried = async (write: Transaction<Tables>, id: string): Promise<readonly Tried[]> => {
  const rows = await write
    .selectFrom('outbox')
    .select(['notice', 'sent_at'])
    .where('escalation_id', '=', id)
    .where('kind', '=', 'page')
    .where('refreshes', 'is', null)
    .where('sent_at', 'is not', null)
    .orderBy('sent_at')
    .execute();
  return rows.flatMap((row) => {
    const notice = parseNotice(row.notice);
    return notice.kind === 'page' && row.sent_at !== null ? [{ target: notice.target, at: row.sent_at }] : [];
  });
};

type Settling = {
  readonly database: Database;
  readonly settings: Settings;
  readonly write: Transaction<Tables>;
  readonly at: number;
};

const settleRow = async (
  { database, settings, write, at }: Settling,
  owed: OwedNotice,
  row: Tables['outbox'],
  escalation: Escalation,
  delivery: Delivery,
): Promise<void> => {
  const update = (values: Partial<Tables['outbox']>) =>
    write.updateTable('outbox').set(values).where('id', '=', row.id).execute();
  const happen = async (happening: Happening) => {
    const step = follow(escalation, happening, at, settings);
    if (step)
      await carryOut(database, write, escalation, step, { actor: 'curbside', kind: happening.kind }, at);
  };
  const { notice } = owed;
  const isFirstOfItsKind = row.refreshes === null;

  if (delivery.outcome === 'sent') {
    const card = { card_channel: delivery.card.channel, card_ts: delivery.card.ts };
    await update({ state: 'sent', lease_until: 0, sent_at: at, ...card });
    if (!isFirstOfItsKind) return;
    if (escalation.version !== owed.escalation.version)
      await refreshCard(write, { ...row, ...card }, escalation.version, at);
    if (notice.kind === 'page') await happen({ kind: 'sent', target: notice.target });
    if (notice.kind === 'quiet')
      await happen({ kind: 'quiet sent', target: notice.target, about: notice.about });
    return;
  }
  const gone = delivery.outcome === 'refused';
  const next = at + (gone ? 0 : delivery.after);
  await update(gone ? { state: 'refused', lease_until: 0 } : { lease_until: 0, due_at: next });
  const kind = gone ? 'notice.refused' : 'notice.retry';
  const detail = { reason: delivery.reason, attempts: row.attempts };
  await appendAudit(database, write, { at, actor: 'curbside', kind, subject: owed.id, detail });
  if (!isFirstOfItsKind) return;
  if (notice.kind === 'page' && (gone || isTooLate(escalation, row, next))) {
    const othersLeft = await hasOthersLeft(write, escalation, notice.target);
    await happen({ kind: 'undeliverable', target: notice.target, reason: delivery.reason, othersLeft, gone });
  }
  if (notice.kind === 'quiet' && gone)
    await happen({ kind: 'quiet refused', target: notice.target, about: notice.about });
  if (notice.kind === 'asker' && gone) await happen({ kind: 'asker unreachable', reason: delivery.reason });
};

/** The next attempt comes after the step's deadline, or there were too many: it goes on, and the climb does not wait for it. */
const isTooLate = ({ deadline }: Escalation, { attempts }: Tables['outbox'], next: number): boolean =>
  attempts >= mostAttempts || (deadline !== undefined && next >= deadline);

/** Whether somebody else of the current step was paged or still will be. */
const hasOthersLeft = async (
  write: Transaction<Tables>,
  escalation: Escalation,
  target: string,
): Promise<boolean> => {
  const others = escalation.chain[escalation.step - 1]?.filter((other) => other !== target) ?? [];
  if (others.length === 0) return false;
  const rows = await write
    .selectFrom('outbox')
    .select('notice')
    .where('escalation_id', '=', escalation.id)
    .where('refreshes', 'is', null)
    .where('state', 'in', ['pending', 'sent'])
    .execute();
  return rows
    .map((row) => parseNotice(row.notice))
    .some((notice) => notice.kind === 'page' && others.includes(notice.target));
};
