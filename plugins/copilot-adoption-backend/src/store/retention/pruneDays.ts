import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { deleteRows } from '../bulk/deleteRows';
import { isPostgres } from '../bulk/isPostgres';
import { yieldToEvents } from '../bulk/yieldToEvents';
import { lockScope } from '../operations/lockScope';

/** PostgreSQL deletes a range of keys at once; SQLite would hold up everybody else for so long. */
const daysPerTransaction = { postgres: 7, sqlite: 1 };

/**
 * Deletes the days of a scope before the given one, oldest first and a few at a time, so that writers get their turn and
 * whoever is stopped goes on where it was. Returns how many days there were.
 */
export async function pruneDays(options: {
  db: Knex;
  table: string;
  /** The one that follows the day in the key. */
  column: string;
  scopeId: number;
  before: Day;
  signal?: AbortSignal;
}): Promise<number> {
  const { db, table, column, scopeId, before, signal } = options;
  const step = isPostgres(db)
    ? daysPerTransaction.postgres
    : daysPerTransaction.sqlite;
  let days = 0;
  for (;;) {
    signal?.throwIfAborted();
    const oldest = await db(table)
      .where('scope_id', scopeId)
      .min('day as day')
      .first();
    const first: Day | null = oldest?.day ?? null;
    if (first === null || first >= before) {
      return days;
    }
    const end = Math.min(first + step, before);
    await db.transaction(async trx => {
      await lockScope(trx, scopeId);
      const rows = trx(table)
        .where('scope_id', scopeId)
        .where('day', '>=', first)
        .where('day', '<', end);
      await deleteRows(trx, rows, column);
    });
    days += end - first;
    await yieldToEvents();
  }
}
