import { Knex } from 'knex';

/** The ids of a scope's own rows, as far as anything was stored of them. */
export interface OwnSubjects {
  /** GitHub's totals of the scope. */
  scope?: number;
  /** Its people, rolled up. */
  everyone?: number;
}

export async function readOwnSubjects(options: {
  db: Knex;
  scopeId: number;
}): Promise<OwnSubjects> {
  const { db, scopeId } = options;
  const rows: { id: number; kind: 'scope' | 'everyone' }[] = await db(
    'subjects',
  )
    .where('scope_id', scopeId)
    .whereIn('kind', ['scope', 'everyone'])
    .select('id', 'kind');
  return Object.fromEntries(rows.map(({ id, kind }) => [kind, id]));
}
