import { Knex } from 'knex';

/** The subjects that people of other scopes have in a scope, by their subjects elsewhere; matched by GitHub's id. */
export async function readUsersElsewhere(options: {
  db: Knex;
  scopeId: number;
  users: readonly number[];
}): Promise<Map<number, number>> {
  const { db, scopeId, users } = options;
  const rows: { elsewhere: number; here: number }[] = await db('subjects as r')
    .join('subjects as u', 'u.github_id', 'r.github_id')
    .where({ 'u.scope_id': scopeId, 'u.kind': 'user' })
    .whereIn('r.id', [...users])
    .select('r.id as elsewhere', 'u.id as here');
  return new Map(rows.map(({ elsewhere, here }) => [elsewhere, here]));
}
