import { Knex } from 'knex';
import { toSyncRunRow } from '../rows';
import { SyncRunRow } from '../tables';

/** A run by its id, if there is one. */
export async function readRun(options: {
  db: Knex;
  id: string;
}): Promise<SyncRunRow | undefined> {
  const { db, id } = options;
  const row: SyncRunRow | undefined = await db('sync_runs')
    .where({ id })
    .first();
  return row && toSyncRunRow(row);
}
