import { Knex } from 'knex';

/** What is another one after every change of what answers are computed from. */
export interface DataVersion {
  /** How often the data of each scope has changed, by scope. */
  writes: [scopeId: number, writes: number][];
  /** How often it has changed who may be stored, and how. */
  people: number;
}

/** The counts of changes of some scopes. */
export async function readDataVersion(options: {
  db: Knex;
  scopeIds: readonly number[];
}): Promise<DataVersion> {
  const { db, scopeIds } = options;
  const scopes: { id: number; writes: number | string }[] = await db('scopes')
    .whereIn('id', [...scopeIds])
    .orderBy('id')
    .select('id', 'writes');
  const policy = await db('people_policy').first('version');
  return {
    writes: scopes.map(({ id, writes }) => [id, Number(writes)]),
    people: Number(policy?.version ?? 0),
  };
}
