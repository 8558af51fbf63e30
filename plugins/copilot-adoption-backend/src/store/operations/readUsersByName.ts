import { Knex } from 'knex';

/** The people of a scope stored under the given names; a login that was freed belongs to its newest holder. */
export async function readUsersByName(options: {
  db: Knex;
  scopeId: number;
  names: readonly string[];
}): Promise<{ id: number; name: string }[]> {
  const { db, scopeId, names } = options;
  if (names.length === 0) {
    return [];
  }
  const rows: { id: number; name: string }[] = await db('subjects')
    .where({ scope_id: scopeId, kind: 'user' })
    .whereRaw(
      `lower(name) in (${names.map(() => '?').join(', ')})`,
      names.map(name => name.toLowerCase()),
    )
    .orderByRaw('coalesce(last_day, 0), id')
    .select('id', db.raw('lower(name) as name'));
  return [...new Map(rows.map(row => [row.name, row])).values()];
}
