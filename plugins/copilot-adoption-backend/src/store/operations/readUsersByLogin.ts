import { Knex } from 'knex';

/** The people of a scope with the given logins; a login that was freed belongs to its newest holder. */
export async function readUsersByLogin(options: {
  db: Knex;
  scopeId: number;
  logins: readonly string[];
}): Promise<{ id: number; login: string }[]> {
  const { db, scopeId, logins } = options;
  if (logins.length === 0) {
    return [];
  }
  const rows: { id: number; login: string }[] = await db('subjects')
    .where({ scope_id: scopeId, kind: 'user' })
    .whereRaw(
      `lower(name) in (${logins.map(() => '?').join(', ')})`,
      logins.map(login => login.toLowerCase()),
    )
    .orderByRaw('coalesce(last_day, 0), id')
    .select('id', db.raw('lower(name) as login'));
  return [...new Map(rows.map(row => [row.login, row])).values()];
}
