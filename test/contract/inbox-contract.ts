import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { threadNumbering } from '#scrub/numbering.ts';
import { scrub } from '#scrub/scrub.ts';
import { imminent } from '../concerns.ts';
import { claimAll, delivery, keep, minute, type Store } from './store.ts';

/** What every inbox owes its users, whatever it is kept in. */
export const inboxContract = (open: () => Promise<Store>): void => {
  describe('an inbox', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.database.close());

    it('keeps a delivery once, however often and under whichever of its keys it comes', async () => {
      const first = delivery('1', 'can I take a gift');
      expect((await keep(store.inbox, first)).outcome).toBe('kept');
      for (let time = 0; time < 4; time += 1) expect((await keep(store.inbox, first)).outcome).toBe('seen');
      expect((await keep(store.inbox, { ...first, key: 'event:other' })).outcome).toBe('seen');
      expect(await claimAll(store.inbox)).toHaveLength(1);
    });

    it('hands out what it kept, whole', async () => {
      await keep(store.inbox, delivery('1', 'can I take a gift'));
      const owed = await store.inbox.claim('messages');
      expect(owed).toMatchObject({
        address: { team: 'T1', user: 'A1', channel: 'D1', ts: '1.000' },
        envelope: { kind: 'message', text: 'can I take a gift', level: 'none' },
        attempts: 0,
        first: true,
      });
    });

    it('hands out nothing twice while it is being worked on, and again when the worker died', async () => {
      await keep(store.inbox, delivery('1', 'can I take a gift'));
      expect(await store.inbox.claim('messages')).toBeDefined();
      expect(await store.inbox.claim('messages')).toBeUndefined();
      await store.database.skip(2 * minute);
      expect(await store.inbox.claim('messages')).toMatchObject({ attempts: 1 });
    });

    it('answers a thread in order, other threads meanwhile, and buttons at once', async () => {
      await keep(store.inbox, delivery('1', 'first'));
      await keep(store.inbox, delivery('2', 'second'));
      await keep(store.inbox, delivery('3', 'elsewhere', { thread: 'T1:D2:top' }));
      await keep(store.inbox, delivery('4', '', { button: true }));
      const claimed = await claimAll(store.inbox);
      expect(claimed.map(({ envelope }) => envelope.text)).toEqual(['first', 'elsewhere']);
      expect(await claimAll(store.inbox, 'presses')).toHaveLength(1);
      await store.inbox.settle(claimed[0]!, '9.9');
      expect((await store.inbox.claim('messages'))?.envelope.text).toBe('second');
    });

    it('erases the text when the work is done', async () => {
      await keep(store.inbox, delivery('1', 'can I take a gift'));
      await store.inbox.settle((await store.inbox.claim('messages'))!, '9.9');
      const row = await store.database.query.selectFrom('inbox').selectAll().executeTakeFirstOrThrow();
      expect(row).toMatchObject({ state: 'done', sealed: null, reference: '9.9' });
      expect(await store.inbox.claim('messages')).toBeUndefined();
    });

    it('keeps text sealed and never plain', async () => {
      await keep(store.inbox, delivery('1', 'an unmistakable sentence about gifts', { concern: imminent }));
      const inbox = await store.database.query.selectFrom('inbox').selectAll().execute();
      const escalations = await store.database.query.selectFrom('escalation').selectAll().execute();
      const audit = await store.database.query.selectFrom('audit').selectAll().execute();
      const outbox = await store.database.query.selectFrom('outbox').selectAll().execute();
      expect(JSON.stringify([inbox, escalations, audit, outbox])).not.toContain('unmistakable');
      expect(inbox[0]?.sealed).toBeTypeOf('string');
    });

    it('ignores a worker whose lease was lost', async () => {
      await keep(store.inbox, delivery('1', 'can I take a gift'));
      const slow = (await store.inbox.claim('messages'))!;
      await store.database.skip(2 * minute);
      const quick = (await store.inbox.claim('messages'))!;
      await store.inbox.settle(slow, 'late');
      await store.inbox.settle(quick, 'in time');
      const row = await store.database.query
        .selectFrom('inbox')
        .select('reference')
        .executeTakeFirstOrThrow();
      expect(row.reference).toBe('in time');
    });

    it('tries again later, counts what was its own fault, and buries what was given up', async () => {
      await keep(store.inbox, delivery('1', 'can I take a gift'));
      for (const defect of [false, true, false, true]) {
        await store.inbox.postpone((await store.inbox.claim('messages'))!, minute, defect);
        expect(await store.inbox.claim('messages')).toBeUndefined();
        await store.database.skip(minute);
      }
      const owed = (await store.inbox.claim('messages'))!;
      expect(owed).toMatchObject({ attempts: 4, defects: 2 });
      await store.inbox.bury(owed);
      expect(await store.inbox.claim('messages')).toBeUndefined();
    });

    it('does not bring back to life what its author deleted while it was worked on', async () => {
      await keep(store.inbox, delivery('1', 'can I take a gift'));
      const owed = (await store.inbox.claim('messages'))!;
      await store.inbox.erase('D1', '1.000');
      await store.inbox.postpone(owed, 0, true);
      expect(await store.inbox.claim('messages')).toBeUndefined();
    });

    it('erases dead text after a day and forgets keys after a week', async () => {
      await keep(store.inbox, delivery('1', 'can I take a gift'));
      await store.database.query.updateTable('inbox').set({ state: 'dead' }).execute();
      await store.database.skip(25 * 60 * minute);
      await store.inbox.tidy();
      expect(
        (await store.database.query.selectFrom('inbox').select('sealed').executeTakeFirstOrThrow()).sealed,
      ).toBeNull();
      await store.database.skip(7 * 24 * 60 * minute);
      await store.inbox.tidy();
      expect(await store.database.query.selectFrom('inbox').selectAll().execute()).toEqual([]);
    });

    it('erases what its author deleted, and the words behind an open page with it', async () => {
      await keep(store.inbox, delivery('1', 'she said goodbye', { concern: imminent }));
      await store.inbox.erase('D1', '1.000');
      expect(await store.inbox.claim('messages')).toBeUndefined();
      const page = await store.database.query.selectFrom('escalation').selectAll().executeTakeFirstOrThrow();
      expect(page).toMatchObject({ open: 1, sealed: null });
    });

    it('keeps the same number for the same name through a thread, and never the name', async () => {
      const say = async (id: string, words: string) => {
        const names = await store.inbox.names('T1:D1:top');
        const numbering = threadNumbering(names);
        const { text } = scrub(words, { numbering });
        const kept = await store.inbox.keep({ ...delivery(id, ''), fresh: numbering.fresh() }, names);
        return { text, kept: kept.outcome };
      };
      const first = await say('1', 'Rosalinda Ybarra asked me to lie');
      const second = await say('2', 'now Dwayne Tsosie wants it too');
      const third = await say('3', 'Rosalinda Ybarra called again');
      expect([first.kept, second.kept, third.kept]).toEqual(['kept', 'kept', 'kept']);
      const number = /\[PERSON (\d+)\]/u.exec(first.text)?.[1];
      expect(third.text).toContain(`[PERSON ${number}]`);
      expect(second.text).not.toContain(`[PERSON ${number}]`);
      const everything = await store.database.query.selectFrom('alias').selectAll().execute();
      expect(JSON.stringify(everything).toLowerCase()).not.toMatch(/rosalinda|ybarra|dwayne|tsosie/u);
    });

    it('asks for new numbers when two messages gave the same one to two people', async () => {
      const names = await store.inbox.names('T1:D1:top');
      const say = (id: string, words: string) => {
        const numbering = threadNumbering(names);
        scrub(words, { numbering });
        return store.inbox.keep({ ...delivery(id, ''), fresh: numbering.fresh() }, names);
      };
      expect((await say('1', 'Rosalinda Ybarra asked me to lie')).outcome).toBe('kept');
      expect((await say('2', 'Dwayne Tsosie wants it too')).outcome).toBe('renumber');
    });
  });
};
