import { Knex } from 'knex';

/** The id of a scope's own subject: GitHub's totals of it, or everyone in it. */
export async function ownSubject(
  db: Knex,
  scopeId: number,
  kind: 'scope' | 'everyone',
): Promise<number> {
  const { id } = await db('subjects')
    .where({ scope_id: scopeId, kind })
    .first('id');
  return id;
}
