import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';

/** The first day on which each person of a scope was ever active; kept for ever. */
export async function readFirstDays(options: {
  db: Knex;
  scopeId: number;
}): Promise<Map<number, Day>> {
  const { db, scopeId } = options;
  const rows: { id: number; day: Day }[] = await db('subjects')
    .where({ scope_id: scopeId, kind: 'user' })
    .whereNotNull('first_day')
    .select('id', 'first_day as day');
  return new Map(rows.map(({ id, day }) => [id, day]));
}
