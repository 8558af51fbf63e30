import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { deleteRows } from '../bulk/deleteRows';
import { StoredSubjectKind } from '../tables';

/** Deletes what tables with subjects hold of a day for the given kinds of subject of a scope. */
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
    await deleteRows(trx, rows, 'subject_id');
  }
}
