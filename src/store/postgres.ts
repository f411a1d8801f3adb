import { PostgresDialect, type Dialect } from 'kysely';
import pg from 'pg';

/**
 * Postgres 15 or later by its URL; every statement runs on Kysely's own pool. Times and counts are bigint: all of
 * ours fit a double, and `pg` would hand them over as text.
 */
export const postgresDialect = (url: string): Dialect => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types: {
      getTypeParser: (oid, format) =>
        oid === pg.types.builtins.INT8
          ? Number
          : pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text'),
    },
  });
  // An idle connection that the server closes: the pool opens another. Unheard, the event would end the process.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
};
