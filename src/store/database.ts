import { Kysely, sql, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import { start } from './migrations/0001-start.ts';
import { sqliteDialect } from './sqlite.ts';
import type { Tables } from './tables.ts';

export type Place = { readonly file: string } | { readonly url: string };

/** A connection to the store: everything in `store/` goes through it. */
export type Database = {
  readonly query: Kysely<Tables>;
  readonly transact: <Result>(work: (transaction: Transaction<Tables>) => Promise<Result>) => Promise<Result>;
  /** The store's own clock in milliseconds, plus the offset that only the preview and tests may set. */
  readonly now: (within?: Kysely<Tables>) => Promise<number>;
  /** Moves the store's clock; for the preview and tests. */
  readonly skip: (milliseconds: number) => Promise<void>;
  /** The database has row locks, and other processes may hold them (Postgres). */
  readonly lock: boolean;
  readonly close: () => Promise<void>;
};

/** Opens the store and brings its tables up to date. Throws when it cannot be opened or a migration fails. */
export const openDatabase = async (place: Place): Promise<Database> => {
  const isPostgres = 'url' in place;
  const dialect = isPostgres
    ? (await import('./postgres.ts')).postgresDialect(place.url)
    : sqliteDialect(place.file);
  const query = new Kysely<Tables>({ dialect });
  await migrate(query);
  if (!isPostgres) await releaseLeases(query);
  let skew = await readSkew(query);
  const ourTime = neverBack(isPostgres ? 0 : (await lastWritten(query)) - skew);
  return {
    query,
    transact: (work) => transactAgain(query, work),
    now: async (within = query) => (isPostgres ? await serverTime(within) : ourTime()) + skew,
    skip: async (milliseconds) => {
      skew += milliseconds;
      await query.updateTable('clock').set({ skew }).where('id', '=', 1).execute();
    },
    lock: isPostgres,
    close: () => query.destroy(),
  };
};

/** How often a transaction that lost a race over a unique key is run again. */
const races = 4;

const transactAgain = async <Result>(
  query: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await query.transaction().execute(work);
    } catch (error) {
      if (attempt === races || !lostRace(error)) throw error;
    }
  }
};

/** Somebody else moved first: the whole transaction is run again on what is true now. */
export class LostRace extends Error {}

/** Postgres: unique_violation, serialization_failure, deadlock_detected. SQLite has one writer and no races. */
const lostRace = (error: unknown): boolean =>
  error instanceof LostRace ||
  (error instanceof Error && 'code' in error && ['23505', '40001', '40P01'].includes(String(error.code)));

/** Numbers rows in the order they were written: the millisecond, then a counter of this process. */
export const sequence = (at: number): number => at * 1000 + (counter++ % 1000);
let counter = 0;

const migrate = async (query: Kysely<Tables>) => {
  const provider = { getMigrations: async () => ({ '0001-start': start }) };
  const { error } = await new Migrator({ db: query, provider }).migrateToLatest();
  if (error) throw new Error('The store could not be brought up to date.', { cause: error });
};

/** The file is locked to this process, so whoever held a lease is gone: what it was doing is owed again at once. */
const releaseLeases = async (query: Kysely<Tables>) => {
  await query.updateTable('inbox').set({ lease_until: 0 }).where('state', '=', 'owed').execute();
  await query.updateTable('outbox').set({ lease_until: 0 }).where('state', '=', 'pending').execute();
};

/** The wall clock, which may be set forward and never runs back: a clock set back an hour must not freeze a page. */
const neverBack = (from: number): (() => number) => {
  const start = Math.max(Date.now(), from) - performance.now();
  return () => Math.max(Date.now(), Math.floor(start + performance.now()));
};

const lastWritten = async (query: Kysely<Tables>): Promise<number> =>
  (await query.selectFrom('audit').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst())?.at ?? 0;

const readSkew = async (query: Kysely<Tables>): Promise<number> => {
  await query
    .insertInto('clock')
    .values({ id: 1, skew: 0 })
    .onConflict((row) => row.column('id').doNothing())
    .execute();
  return (await query.selectFrom('clock').select('skew').where('id', '=', 1).executeTakeFirstOrThrow()).skew;
};

const serverTime = async (query: Kysely<Tables>): Promise<number> => {
  const found = await sql<{
    at: number;
  }>`select (extract(epoch from clock_timestamp()) * 1000)::bigint as at`.execute(query);
  const at = found.rows[0]?.at;
  if (at === undefined) throw new Error('The database did not say what time it is.');
  return at;
};
