import { Knex } from 'knex';
import { ScopeRow } from '../tables';

/** The scopes that are configured at present. */
export async function readConfiguredScopes(options: {
  db: Knex;
}): Promise<Pick<ScopeRow, 'id' | 'kind' | 'host' | 'slug'>[]> {
  const { db } = options;
  return db('scopes')
    .where('configured', true)
    .select('id', 'kind', 'host', 'slug');
}
