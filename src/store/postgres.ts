import { PostgresDialect, type Dialect } from 'kysely';
import pg from 'pg';

/** Times and counts are bigint; all of ours fit a double, and `pg` would hand them over as text. */
const int8 = 20;

/** Postgres 15 or later by its URL; every statement runs on Kysely's own pool. */
export const postgresDialect = (url: string): Dialect =>
  new PostgresDialect({
    pool: new pg.Pool({
      connectionString: url,
      max: 10,
      types: {
        getTypeParser: (oid, format) =>
          oid === int8 ? Number : pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text'),
      },
    }),
  });
