import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { deleteRows } from '../bulk/deleteRows';
import { StoredSubjectKind } from '../tables';
import { windowMeasures } from './windowMeasures';

/**
 * Deletes what tables with subjects hold of a day for the given kinds of subject of a scope. What a 28-day report said
 * on that day is no part of it, and stays.
 */
export async function deleteSubjectDay(
  trx: Knex.Transaction,
  options: {
    tables: readonly string[];
    scopeId: number;
    kinds: readonly StoredSubjectKind[];
    day: Day;
  },
): Promise<void> {
  const { tables, scopeId, kinds, day } = options;
  const subjects = trx('subjects')
    .where('scope_id', scopeId)
    .whereIn('kind', [...kinds])
    .select('id');
  for (const table of tables) {
    const rows = trx(table).where('day', day).whereIn('subject_id', subjects);
    await deleteRows(
      trx,
      table === 'measure_days'
        ? rows.whereNot('measure', 'like', windowMeasures)
        : rows,
      'subject_id',
    );
  }
}
