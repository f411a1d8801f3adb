import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '#store/audit.ts';
import { imminent, possible } from '../concerns.ts';
import { deliverAll, delivery, keep, minute, storeOn, toldBy, type Store } from './store.ts';

/** What every store of escalations owes, whatever it is kept in. */
export const escalationContract = (open: () => Promise<Store>): void => {
  describe('a store of escalations', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.database.close());

    const raised = async (concern = imminent) => {
      const kept = await keep(store.inbox, delivery('1', 'she said goodbye', { concern }));
      if (kept.outcome !== 'kept' || !kept.escalation) throw new Error('nothing was raised');
      return kept.escalation;
    };
    const audits = async () =>
      (await store.database.query.selectFrom('audit').selectAll().orderBy('seq').execute()).map(
        ({ kind }) => kind,
      );

    it('raises the page in the transaction that keeps the message', async () => {
      const id = await raised();
      expect(await store.escalations.read(id)).toMatchObject({
        state: 'notifying',
        step: 1,
        asker: 'A1',
        channel: 'D1',
      });
      expect(toldBy(await deliverAll(store))).toEqual(['page S1', 'asker paged']);
      expect(await store.escalations.read(id)).toMatchObject({ state: 'notified' });
    });

    it('pages once for a message that Slack delivers four times', async () => {
      await raised();
      for (let time = 0; time < 3; time += 1)
        await keep(store.inbox, delivery('1', 'she said goodbye', { concern: imminent }));
      expect(toldBy(await deliverAll(store))).toEqual(['page S1', 'asker paged']);
    });

    it('joins the page that its thread has open', async () => {
      await raised();
      await keep(
        store.inbox,
        delivery('2', 'he has a knife', { concern: { ...imminent, harms: ['weapon'] } }),
      );
      expect(toldBy(await deliverAll(store)).filter((told) => told.startsWith('page'))).toEqual(['page S1']);
      expect(await store.database.query.selectFrom('escalation').select('id').execute()).toHaveLength(1);
    });

    it('opens one of its own for another thread', async () => {
      await raised();
      await keep(store.inbox, delivery('2', 'another client', { concern: imminent, thread: 'T1:D2:top' }));
      expect(await store.database.query.selectFrom('escalation').select('id').execute()).toHaveLength(2);
    });

    it('climbs when a deadline passes, once, however many look', async () => {
      await raised();
      await deliverAll(store);
      await store.database.skip(3 * minute);
      const twin = storeOn(store.database);
      const moved = await Promise.all([store.escalations.advance(), twin.escalations.advance()]);
      expect(moved[0] + moved[1]).toBe(1);
      expect(toldBy(await deliverAll(store))).toEqual(['page S2']);
    });

    it('moves an overdue page on by one step after a long sleep', async () => {
      const id = await raised();
      await store.database.skip(60 * minute);
      await store.escalations.advance();
      expect(await store.escalations.read(id)).toMatchObject({ step: 2 });
    });

    it('tells the asker plainly when nobody answered', async () => {
      await raised();
      for (let step = 0; step < 2; step += 1) {
        await deliverAll(store);
        await store.database.skip(3 * minute);
        await store.escalations.advance();
      }
      const sent = await deliverAll(store);
      expect(toldBy(sent)).toEqual(['asker exhausted', 'page S1', 'page S2', 'admin ADMIN']);
      expect(
        sent
          .find(({ notice }) => notice.kind === 'asker' && notice.phase === 'exhausted')
          ?.tried.map(({ target }) => target),
      ).toEqual(['S1', 'S2']);
    });

    it('cancels pages that nobody has seen yet when somebody takes it', async () => {
      const id = await raised();
      await store.escalations.record(id, { kind: 'got it', by: 'S2' }, 'S2');
      expect(toldBy(await deliverAll(store))).toEqual(['asker paged', 'asker acknowledged']);
    });

    it('brings every card up to date after a change', async () => {
      const id = await raised();
      await deliverAll(store);
      await store.escalations.record(id, { kind: 'got it', by: 'S1' }, 'S1');
      const updates = (await deliverAll(store)).filter(({ card }) => card !== undefined);
      expect(updates.map(({ notice }) => notice.kind)).toEqual(['page', 'asker']);
      expect(updates.every(({ escalation }) => escalation.state === 'acknowledged')).toBe(true);
    });

    it('brings a page up to date that was being sent when somebody took it', async () => {
      const id = await raised();
      const page = (await store.escalations.claim())!;
      await store.escalations.record(id, { kind: 'got it', by: 'S2' }, 'S2');
      await store.escalations.settle(page, { outcome: 'sent', card: { channel: 'DM', ts: '1.1' } });
      const updates = (await deliverAll(store)).filter(({ card }) => card?.ts === '1.1');
      expect(updates).toHaveLength(1);
    });

    it('sends a page again after a failure, and by then looks first', async () => {
      await raised();
      const first = (await store.escalations.claim())!;
      await store.escalations.settle(first, { outcome: 'retry', after: 1000, reason: 'fatal_error' });
      await store.database.skip(1000);
      const again = await deliverAll(store);
      expect(again.find(({ id }) => id === first.id)?.attempts).toBe(1);
    });

    it('sends it again when whoever was sending died', async () => {
      await raised();
      const lost = (await store.escalations.claim())!;
      await store.database.skip(minute);
      const again = (await store.escalations.claim())!;
      expect(again.id).toBe(lost.id);
      await store.escalations.settle(lost, { outcome: 'refused', reason: 'late' });
      expect((await store.escalations.read(again.escalation.id))?.step).toBe(1);
    });

    it('pages the next person at once when the first cannot be reached', async () => {
      await raised();
      const page = (await store.escalations.claim())!;
      await store.escalations.settle(page, { outcome: 'refused', reason: 'user_disabled' });
      expect(toldBy(await deliverAll(store))).toEqual(['asker paged', 'admin ADMIN', 'page S2']);
    });

    it('pages the next person at once when a rate limit outlasts the step, and still tries the first', async () => {
      await raised();
      const page = (await store.escalations.claim())!;
      await store.escalations.settle(page, { outcome: 'retry', after: 10 * minute, reason: 'ratelimited' });
      expect(toldBy(await deliverAll(store))).toContain('page S2');
      await store.database.skip(10 * minute);
      expect(toldBy(await deliverAll(store))).toContain('page S1');
    });

    it('keeps a message while its page is being pressed and moved by others', async () => {
      const id = await raised();
      await deliverAll(store);
      const all = await Promise.allSettled([
        keep(store.inbox, delivery('2', 'he has a knife', { concern: imminent })),
        store.escalations.record(id, { kind: 'called 911', answer: 'yes' }, 'A1'),
        store.escalations.record(id, { kind: 'got it', by: 'S1' }, 'S1'),
        keep(store.inbox, delivery('3', 'he is outside', { concern: imminent })),
      ]);
      expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled']);
      expect(await store.escalations.read(id)).toMatchObject({ linked: 2, called911: 'yes', ackedBy: 'S1' });
    });

    it('gives up a row that makes no sense, says so, and goes on with the rest', async () => {
      await raised();
      await store.database.query
        .updateTable('outbox')
        .set({ notice: '{"kind":"nonsense"}' })
        .where('kind', '=', 'page')
        .execute();
      await expect(store.escalations.claim()).rejects.toThrow(/not one that we wrote/u);
      expect(toldBy(await deliverAll(store))).toEqual(['asker paged']);
    });

    it('moves every other deadline though one cannot be moved', async () => {
      const stuck = await raised();
      await keep(store.inbox, delivery('2', 'another client', { concern: imminent, thread: 'T1:D2:top' }));
      await store.database.query
        .updateTable('escalation')
        .set({ detail: '{}' })
        .where('id', '=', stuck)
        .execute();
      await store.database.skip(3 * minute);
      await expect(store.escalations.advance()).rejects.toThrow(/could not be kept/u);
      const rows = await store.database.query
        .selectFrom('escalation')
        .select('detail')
        .where('id', '!=', stuck)
        .execute();
      expect(JSON.parse(rows[0]!.detail)).toMatchObject({ step: 2 });
    });

    it('tells the asker when the last step cannot be reached, with an administrator to hear it', async () => {
      await raised();
      for (let owed = await store.escalations.claim(); owed; owed = await store.escalations.claim()) {
        const gone = owed.notice.kind === 'page';
        const card = { channel: 'D', ts: owed.id };
        await store.escalations.settle(
          owed,
          gone ? { outcome: 'refused', reason: 'user_disabled' } : { outcome: 'sent', card },
        );
      }
      const kinds = (
        await store.database.query.selectFrom('outbox').select('kind').where('state', '=', 'sent').execute()
      ).map(({ kind }) => kind);
      expect(kinds).toContain('asker.exhausted');
      expect(kinds.filter((kind) => kind === 'admin').length).toBeGreaterThan(1);
    });

    it('marks the page when the asker cannot be told', async () => {
      const id = await raised();
      for (let owed = await store.escalations.claim(); owed; owed = await store.escalations.claim())
        await store.escalations.settle(
          owed,
          owed.notice.kind === 'asker'
            ? { outcome: 'refused', reason: 'restricted_action' }
            : { outcome: 'sent', card: owed.card ?? { channel: 'D', ts: owed.id } },
        );
      expect(await store.escalations.read(id)).toMatchObject({ untold: true });
    });

    it('refuses a stranger and writes the attempt down', async () => {
      const id = await raised();
      expect((await store.escalations.record(id, { kind: 'got it', by: 'X' }, 'X'))?.outcome).toBe('refused');
      expect(await audits()).toContain('escalation.got it.refused');
    });

    it('opens the words to whoever has the page, while it is open, and writes each reading down', async () => {
      const id = await raised();
      expect(await store.escalations.disclose(id, 'S1')).toBeUndefined();
      await store.escalations.record(id, { kind: 'got it', by: 'S1' }, 'S1');
      expect(await store.escalations.disclose(id, 'S1')).toBe('she said goodbye');
      expect(await store.escalations.disclose(id, 'S2')).toBeUndefined();
      await store.escalations.record(id, { kind: 'resolve', by: 'S1' }, 'S1');
      expect(await store.escalations.disclose(id, 'S1')).toBeUndefined();
      expect((await audits()).filter((kind) => kind.startsWith('disclosure'))).toEqual([
        'disclosure.refused',
        'disclosure',
        'disclosure.refused',
        'disclosure.refused',
      ]);
    });

    it('takes the asker’s next message as the answer to an open question', async () => {
      await raised(possible);
      await keep(store.inbox, delivery('2', 'no', { reply: 'no' }));
      expect(toldBy(await deliverAll(store))).toEqual(['asker ask', 'asker no-danger']);
    });

    it('counts an unclear answer as yes', async () => {
      await raised(possible);
      await keep(store.inbox, delivery('2', 'what about the gift', { reply: 'unclear' }));
      expect(toldBy(await deliverAll(store))).toContain('page S1');
    });

    it('chains the audit: each row holds the hash of the one before', async () => {
      const id = await raised();
      await store.escalations.record(id, { kind: 'got it', by: 'S1' }, 'S1');
      const rows = await store.database.query.selectFrom('audit').selectAll().orderBy('seq').execute();
      expect(rows.length).toBeGreaterThan(1);
      for (const [at, { hash, ...row }] of rows.entries()) {
        expect(hash).toBe(hashOf(row));
        expect(row.prev).toBe(rows[at - 1]?.hash ?? '0'.repeat(64));
      }
    });
  });
};
