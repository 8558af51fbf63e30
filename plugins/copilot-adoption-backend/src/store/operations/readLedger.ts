import { Knex } from 'knex';
import { toReportDayRow } from '../rows';
import { ReportDayRow } from '../tables';

/** Everything the ledger says about a scope. */
export async function readLedger(options: {
  db: Knex;
  scopeId: number;
}): Promise<ReportDayRow[]> {
  const { db, scopeId } = options;
  const rows: ReportDayRow[] = await db('report_days')
    .where('scope_id', scopeId)
    .orderBy(['report', 'day']);
  return rows.map(toReportDayRow);
}
