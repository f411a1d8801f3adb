import type { Transaction } from 'kysely';
import type { Escalation } from '#escalation/escalation.ts';
import type { Escalations, Outcome } from '#escalation/escalations.ts';
import type { Delivery, Owed, Tried } from '#escalation/pager.ts';
import { follow, may, type Happening } from '#escalation/policy.ts';
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
/** After this many attempts a notice is given up and its target counts as out of reach. */
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
    const outcomes: (Outcome | undefined)[] = [];
    for (const { id } of due) outcomes.push(await record(id, { kind: 'deadline' }, 'curbside'));
    return outcomes.filter((outcome) => outcome?.outcome === 'changed').length;
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
  claim: () =>
    database.transact(async (write) => {
      const at = await database.now(write);
      const query = write
        .selectFrom('outbox')
        .selectAll()
        .where('state', '=', 'pending')
        .where('due_at', '<=', at)
        .where('lease_until', '<=', at)
        .orderBy('seq')
        .limit(1);
      const row = await (database.lock ? query.forUpdate().skipLocked() : query).executeTakeFirst();
      if (!row) return undefined;
      const fence = row.fence + 1;
      await write
        .updateTable('outbox')
        .set({ fence, lease_until: at + lease, attempts: row.attempts + 1 })
        .where('id', '=', row.id)
        .execute();
      const escalation = await readLocked(database, write, row.escalation_id);
      if (!escalation) throw new Error(`Notice ${row.id} has no escalation.`);
      return {
        id: row.id,
        notice: parseNotice(row.notice),
        escalation,
        attempts: row.attempts,
        card: row.card_channel && row.card_ts ? { channel: row.card_channel, ts: row.card_ts } : undefined,
        fence,
        tried: await readTried(write, escalation.id),
      };
    }),

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
  owed: Owed,
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
  const isPage = notice.kind === 'page' && row.refreshes === null;

  if (delivery.outcome === 'sent') {
    const card = { card_channel: delivery.card.channel, card_ts: delivery.card.ts };
    await update({ state: 'sent', lease_until: 0, sent_at: at, ...card });
    if (row.refreshes === null && escalation.version !== owed.escalation.version)
      await refreshCard(write, { ...row, ...card }, escalation.version, at);
    if (isPage) await happen({ kind: 'sent' });
    return;
  }
  const lastAttempt = row.attempts >= mostAttempts;
  const givenUp = delivery.outcome === 'refused' || (lastAttempt && notice.kind !== 'asker');
  if (givenUp) await update({ state: 'refused', lease_until: 0 });
  else await update({ lease_until: 0, due_at: at + (delivery.outcome === 'retry' ? delivery.after : 0) });

  await appendAudit(database, write, {
    at,
    actor: 'curbside',
    kind: `notice.${givenUp ? 'refused' : 'retry'}`,
    subject: owed.id,
    detail: { reason: delivery.reason, attempts: row.attempts },
  });
  const tooLate =
    delivery.outcome === 'retry' &&
    escalation.deadline !== undefined &&
    at + delivery.after >= escalation.deadline;
  if (isPage && (givenUp || tooLate)) {
    const othersLeft = await hasOthersLeft(write, escalation, notice.target);
    await happen({ kind: 'undeliverable', target: notice.target, reason: delivery.reason, othersLeft });
  }
};

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
