import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { escalationContract } from './escalation-contract.ts';
import { inboxContract } from './inbox-contract.ts';
import { claimAll, delivery, keep, openStore } from './store.ts';

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
