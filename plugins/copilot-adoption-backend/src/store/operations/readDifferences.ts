import { Knex } from 'knex';
import { DifferenceRow } from '../tables';

/** Where GitHub's figures contradicted what is stored when it was checked last, newest day first. */
export async function readDifferences(options: {
  db: Knex;
  scopeIds: readonly number[];
}): Promise<DifferenceRow[]> {
  const { db, scopeIds } = options;
  const rows: DifferenceRow[] = await db('report_differences')
    .whereIn('scope_id', [...scopeIds])
    .orderBy([
      { column: 'day', order: 'desc' },
      'scope_id',
      'report',
      'measure',
    ]);
  return rows.map(row => ({ ...row, found_at: Number(row.found_at) }));
}
