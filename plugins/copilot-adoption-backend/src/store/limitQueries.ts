import { Knex } from 'knex';
import { isPostgres } from './bulk/isPostgres';

/**
 * The same database for those who ask questions: a statement that takes longer is cancelled, so that expensive questions
 * do not pile up. SQLite answers within the process, where nothing could interrupt it.
 *
 * @returns one whose statements reject with a `KnexTimeoutError` then; it shares the pool of connections
 */
export function limitQueries(db: Knex, milliseconds: number): Knex {
  if (!isPostgres(db)) {
    return db;
  }
  const limited = db.withUserParams({});
  limited.on('start', (statement: Knex.QueryBuilder) => {
    statement.timeout(milliseconds, { cancel: true });
  });
  return limited;
}
