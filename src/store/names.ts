import { randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Names } from '#inbox/inbox.ts';
import type { Alias } from '#scrub/numbering.ts';
import { identifierTypes } from '#scrub/scrubbed.ts';
import type { Database } from './database.ts';
import { keyLength, seal, unseal } from './sealing.ts';
import type { Tables } from './tables.ts';

const day = 86_400_000;
/** A thread that has been quiet this long starts its numbers anew. */
const keptFor = 30 * day;

/** The thread's key and the keyed hashes that were numbered under it; a new key where there is none. */
export const readNames = async (database: Database, key: Uint8Array, thread: string): Promise<Names> => {
  const place = `thread:${thread}`;
  const opened = async () => {
    const row = await database.query
      .selectFrom('thread')
      .select('sealed_key')
      .where('id', '=', thread)
      .executeTakeFirst();
    return row && { bytes: unseal(key, row.sealed_key, place) };
  };
  const begin = async () => {
    const sealed_key = seal(key, randomBytes(keyLength).toString('base64'), place);
    const expires_at = (await database.now()) + keptFor;
    await database.query
      .insertInto('thread')
      .values({ id: thread, sealed_key, expires_at })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  };
  let found = await opened();
  if (found && found.bytes === undefined) await forgetThread(database, thread); // sealed under a key that is gone
  if (found?.bytes === undefined) {
    await begin();
    found = await opened();
  }
  if (found?.bytes === undefined) throw new Error('A thread has no key for its names.');
  const aliases = await database.query.selectFrom('alias').selectAll().where('thread', '=', thread).execute();
  return {
    key: Buffer.from(found.bytes, 'base64'),
    known: aliases.flatMap(({ type, hmac, number, whole }) => {
      const known = identifierTypes.find((name) => name === type);
      return known ? [{ type: known, hmac, number, whole: whole === 1 }] : [];
    }),
  };
};

/** Writes the names a message brought. `false`: a number was given to somebody else meanwhile. */
export const keepNames = async (
  write: Transaction<Tables>,
  thread: string,
  fresh: readonly Alias[],
  at: number,
): Promise<boolean> => {
  await write
    .updateTable('thread')
    .set({ expires_at: at + keptFor })
    .where('id', '=', thread)
    .execute();
  for (const { type, hmac, number, whole } of fresh) {
    const taken = await write
      .selectFrom('alias')
      .select('hmac')
      .where('thread', '=', thread)
      .where('type', '=', type)
      .where('number', '=', number)
      .where('whole', '=', 1)
      .executeTakeFirst();
    if (whole && taken && taken.hmac !== hmac) return false;
    await write
      .insertInto('alias')
      .values({ thread, type, hmac, number, whole: whole ? 1 : 0 })
      .onConflict((conflict) => conflict.columns(['thread', 'type', 'hmac', 'number']).doNothing())
      .execute();
  }
  return true;
};

const forgetThread = (database: Database, thread: string): Promise<void> =>
  database.transact(async (write) => {
    await write.deleteFrom('alias').where('thread', '=', thread).execute();
    await write.deleteFrom('thread').where('id', '=', thread).execute();
  });

/** Forgets the names of threads that have been quiet for long. */
export const forgetNames = async (write: Transaction<Tables>, at: number): Promise<void> => {
  const quiet = write.selectFrom('thread').select('id').where('expires_at', '<', at);
  await write.deleteFrom('alias').where('thread', 'in', quiet).execute();
  await write.deleteFrom('thread').where('expires_at', '<', at).execute();
};
