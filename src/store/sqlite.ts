import { chmodSync, existsSync, mkdirSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { SqliteDialect, type Dialect } from 'kysely';

/** The first SQLite whose WAL mode has no known corruption bug that concerns us. */
const oldestSqlite = [3, 51, 3];

/**
 * One file, write-ahead log, every commit on disk before it returns (synchronous=FULL; NORMAL lost rows in
 * simulated power cuts). `locking_mode=EXCLUSIVE` turns a second process away. ':memory:' for tests.
 * Throws when the file is another process's, is not ours to keep private, or SQLite is too old.
 */
export const sqliteDialect = (file: string): Dialect => {
  const database = open(file);
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare: (sql) => {
        const statement = database.prepare(sql);
        return {
          reader: statement.columns().length > 0,
          all: (parameters) => statement.all(...parameters.map(asInput)),
          run: (parameters) => statement.run(...parameters.map(asInput)),
          iterate: (parameters) => statement.iterate(...parameters.map(asInput)),
        };
      },
    },
  });
};

/** The store cannot be used. Its message is ours and holds no secret. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

const open = (file: string): DatabaseSync => {
  if (file !== ':memory:') makePrivate(file);
  const database = new DatabaseSync(file, { timeout: 2000 });
  try {
    checkVersion(database);
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = FULL');
    database.exec('PRAGMA secure_delete = ON');
    database.exec('PRAGMA foreign_keys = ON');
    database.exec('BEGIN IMMEDIATE; COMMIT'); // takes the lock now, so that a second process fails at its start
  } catch (error) {
    database.close();
    throw new StoreError(`The store ${file} cannot be opened. Is another Curbside using it?`, {
      cause: error,
    });
  }
  return database;
};

/** statfs(2) magic numbers of file systems whose locks cannot be trusted: NFS, SMB, SMB2, AFS. */
const networked: readonly number[] = [0x6969, 0x517b, 0xfe534d42, 0x5346414f];

const makePrivate = (file: string) => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (networked.includes(statfsSync(dirname(file)).type))
    throw new StoreError(
      `${dirname(file)} is on a network file system, where a store can be damaged. Use a local disk, or DATABASE_URL.`,
    );
  if (existsSync(file)) chmodSync(file, 0o600);
  else process.umask(0o077);
};

const checkVersion = (database: DatabaseSync) => {
  const found = String(database.prepare('SELECT sqlite_version() AS version').get()?.['version'] ?? '');
  const parts = found.split('.').map(Number);
  const difference =
    oldestSqlite.map((wanted, at) => (parts[at] ?? 0) - wanted).find((value) => value !== 0) ?? 0;
  if (difference < 0) throw new Error(`SQLite ${found} is older than ${oldestSqlite.join('.')}.`);
};

const asInput = (value: unknown): SQLInputValue => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  throw new TypeError(`A ${typeof value} cannot be stored.`);
};
