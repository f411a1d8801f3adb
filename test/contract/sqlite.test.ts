import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { escalationContract } from './escalation-contract.ts';
import { inboxContract } from './inbox-contract.ts';
import { openDatabase } from '#store/database.ts';
import { imminent } from '../concerns.ts';
import { claimAll, delivery, keep, openStore, storeOn } from './store.ts';

describe('SQLite', () => {
  inboxContract(() => openStore({ file: ':memory:' }));
  escalationContract(() => openStore({ file: ':memory:' }));

  const newFile = () => join(mkdtempSync(join(tmpdir(), 'curbside-')), 'data', 'curbside.sqlite');

  it('has everything after it was closed and opened again', async () => {
    const file = newFile();
    const first = await openStore({ file });
    await keep(first.inbox, delivery('1', 'can I take a gift'));
    await first.database.close();
    const second = await openStore({ file });
    expect((await claimAll(second.inbox)).map(({ envelope }) => envelope.text)).toEqual([
      'can I take a gift',
    ]);
    await second.database.close();
  });

  it.skipIf(process.platform === 'win32')('keeps its files to itself', async () => {
    const file = newFile();
    const store = await openStore({ file });
    await keep(store.inbox, delivery('1', 'can I take a gift'));
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(statSync(`${file}-wal`).mode & 0o077).toBe(0);
    await store.database.close();
  });

  it('turns a second process away with a clear error', async () => {
    const file = newFile();
    const store = await openStore({ file });
    await expect(openStore({ file })).rejects.toThrow(/another Curbside/u);
    await store.database.close();
  });
});

describe('after the key was changed', () => {
  it('gives up what no longer opens, says so, and goes on with the rest', async () => {
    const database = await openDatabase({ file: ':memory:' });
    const before = storeOn(database);
    await keep(before.inbox, delivery('1', 'sealed under the old key', { concern: imminent }));
    const after = storeOn(database, {}, Buffer.alloc(32, 9));
    await keep(after.inbox, delivery('2', 'sealed under the new key', { concern: imminent }));
    await expect(after.inbox.claim('messages')).rejects.toThrow(/CURBSIDE_KEY/u);
    expect((await after.inbox.claim('messages'))?.envelope.text).toBe('sealed under the new key');
    const page = await database.query.selectFrom('escalation').select('id').executeTakeFirstOrThrow();
    await after.escalations.record(page.id, { kind: 'got it', by: 'S1' }, 'S1');
    expect(await after.escalations.disclose(page.id, 'S1')).toBe('sealed under the new key');
    await database.close();
  });
});
