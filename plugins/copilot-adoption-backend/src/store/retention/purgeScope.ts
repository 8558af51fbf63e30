import { Knex } from 'knex';
import { isPostgres } from '../bulk/isPostgres';
import { yieldToEvents } from '../bulk/yieldToEvents';
import { findTables } from './findTables';

/** Rows of a scope by table. */
export type ScopeRows = Record<string, number>;

interface Purge {
  db: Knex;
  scopeId: number;
  signal?: AbortSignal;
}

/** PostgreSQL deletes a range of keys at once; SQLite would hold up everybody else for so long. */
const daysPerStatement = { postgres: 7, sqlite: 1 };

/** Counts what there is of a scope. */
export async function countScope(options: Purge): Promise<ScopeRows> {
  const counts: ScopeRows = {};
  for (const { table, rows } of await selectRows(options)) {
    const [{ count }] = await rows().count({ count: '*' });
    counts[table] = Number(count);
  }
  return counts;
}

/**
 * Deletes everything that there is of a scope, a few days at a time, and the scope itself last of all, so that whoever
 * is stopped can begin again. Returns how many rows there were.
 */
export async function purgeScope(options: Purge): Promise<ScopeRows> {
  const { db, scopeId, signal } = options;
  const step = isPostgres(db)
    ? daysPerStatement.postgres
    : daysPerStatement.sqlite;
  const deleted: ScopeRows = {};
  for (const { table, rows, hasDays } of await selectRows(options)) {
    deleted[table] = 0;
    if (hasDays) {
      const { first, last } = await daysOf(db, table);
      for (let day = first; day <= last; day += step) {
        signal?.throwIfAborted();
        deleted[table] += await rows()
          .where('day', '>=', day)
          .where('day', '<', day + step)
          .delete();
        await yieldToEvents();
      }
    } else {
      deleted[table] += await rows().delete();
    }
  }
  await db('scopes').where('id', scopeId).delete();
  return deleted;
}

/** What belongs to a scope or to one of its subjects, whichever part of the plugin has made the table; subjects last. */
async function selectRows({ db, scopeId }: Purge) {
  const ofSubjects = await findTables(db, 'subject_id');
  const ofScope = await findTables(db, 'scope_id');
  const withDays = await findTables(db, 'day');
  const own = db('subjects').where('scope_id', scopeId).select('id');
  return [
    ...ofSubjects.map(table => ({
      table,
      rows: () => db(table).whereIn('subject_id', own.clone()),
    })),
    ...ofScope
      .sort(
        (one, other) =>
          Number(one === 'subjects') - Number(other === 'subjects'),
      )
      .map(table => ({
        table,
        rows: () => db(table).where('scope_id', scopeId),
      })),
  ].map(one => ({ ...one, hasDays: withDays.includes(one.table) }));
}

async function daysOf(db: Knex, table: string) {
  const days = await db(table).min('day as first').max('day as last').first();
  const first: number = days?.first ?? Infinity;
  const last: number = days?.last ?? -Infinity;
  return { first, last };
}
