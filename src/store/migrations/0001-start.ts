import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Everything the first release keeps. Forward only: a later change is a file of its own. */
export const start: Migration = {
  up: async (db: Kysely<unknown>) => {
    await clock(db);
    await inbox(db);
    await names(db);
    await escalations(db);
    await audit(db);
  },
};

const clock = (db: Kysely<unknown>) =>
  db.schema
    .createTable('clock')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('skew', 'bigint', (column) => column.notNull())
    .execute();

const inbox = async (db: Kysely<unknown>) => {
  await db.schema
    .createTable('inbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('also', 'text', (column) => column.unique())
    .addColumn('team', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('ts', 'text')
    .addColumn('thread', 'text', (column) => column.notNull())
    .addColumn('thread_ts', 'text')
    .addColumn('kept_at', 'bigint', (column) => column.notNull())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('sealed', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'bigint', (column) => column.notNull())
    .addColumn('defects', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('lease_until', 'bigint', (column) => column.notNull())
    .addColumn('fence', 'bigint', (column) => column.notNull())
    .addColumn('reference', 'text')
    .addColumn('escalation_id', 'text')
    .execute();
  await db.schema.createIndex('inbox_owed').on('inbox').columns(['state', 'due_at']).execute();
  await db.schema.createIndex('inbox_thread').on('inbox').columns(['thread', 'state', 'seq']).execute();
  await db.schema.createIndex('inbox_message').on('inbox').columns(['channel', 'ts']).execute();
};

const names = async (db: Kysely<unknown>) => {
  await db.schema
    .createTable('thread')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('sealed_key', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('alias')
    .addColumn('thread', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('hmac', 'text', (column) => column.notNull())
    .addColumn('number', 'bigint', (column) => column.notNull())
    .addColumn('whole', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('alias_key', ['thread', 'type', 'hmac', 'number'])
    .execute();
};

const escalations = async (db: Kysely<unknown>) => {
  await db.schema
    .createTable('escalation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('thread', 'text', (column) => column.notNull())
    .addColumn('asker', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('thread_ts', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('open', 'bigint', (column) => column.notNull())
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text')
    .addColumn('deadline', 'bigint')
    .addColumn('opened_at', 'bigint', (column) => column.notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .execute();
  // One open escalation to a thread: the database itself refuses a second chain.
  await sql`create unique index escalation_open on escalation (thread) where open = 1`.execute(db);
  await db.schema.createIndex('escalation_deadline').on('escalation').columns(['open', 'deadline']).execute();
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('escalation_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('notice', 'text', (column) => column.notNull())
    .addColumn('refreshes', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('attempts', 'bigint', (column) => column.notNull())
    .addColumn('lease_until', 'bigint', (column) => column.notNull())
    .addColumn('fence', 'bigint', (column) => column.notNull())
    .addColumn('sent_at', 'bigint')
    .addColumn('card_channel', 'text')
    .addColumn('card_ts', 'text')
    .execute();
  await db.schema.createIndex('outbox_due').on('outbox').columns(['state', 'due_at']).execute();
  await db.schema.createIndex('outbox_escalation').on('outbox').columns(['escalation_id', 'state']).execute();
};

const audit = (db: Kysely<unknown>) =>
  db.schema
    .createTable('audit')
    .addColumn('seq', 'bigint', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('prev', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
