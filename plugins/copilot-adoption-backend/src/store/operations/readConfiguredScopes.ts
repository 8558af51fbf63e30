import { Knex } from 'knex';
import { ScopeRow } from '../tables';

/** A scope that is configured at present. */
export interface ConfiguredScope
  extends Pick<ScopeRow, 'id' | 'kind' | 'host' | 'slug'> {
  /** Another one after every change of what answers about the scope are computed from. */
  dataVersion: string;
}

/** One small statement, since every question starts with it. */
export async function readConfiguredScopes(options: {
  db: Knex;
}): Promise<ConfiguredScope[]> {
  const { db } = options;
  const rows: (ConfiguredScope & Counts)[] = await db('scopes')
    .where('configured', true)
    .select('id', 'kind', 'host', 'slug', 'writes')
    .select({ people: db('people_policy').max('version') });
  return rows.map(({ writes, people, ...scope }) => ({
    ...scope,
    dataVersion: `${writes}.${people ?? 0}`,
  }));
}

interface Counts {
  /** How often the data of the scope has changed. */
  writes: number | string;
  /** How often it has changed who may be stored, and how. */
  people: number | string | null;
}
