import { Knex } from 'knex';
import { LedgerReport } from '../tables';

/** A report of a scope on all of its days together. */
export interface ReportTotals {
  scopeId: number;
  report: LedgerReport;
  /** Of the stored days. */
  rows: number;
  /** When GitHub last answered. */
  fetchedAt: number | null;
}

/** What the ledger says about each report of some scopes. */
export async function readReportTotals(options: {
  db: Knex;
  scopeIds: readonly number[];
}): Promise<ReportTotals[]> {
  const { db, scopeIds } = options;
  const rows = await db('report_days')
    .whereIn('scope_id', [...scopeIds])
    .groupBy('scope_id', 'report')
    .orderBy(['scope_id', 'report'])
    .select('scope_id', 'report')
    .sum('rows as rows')
    .max('fetched_at as fetched_at');
  return rows.map(row => ({
    scopeId: row.scope_id,
    report: row.report,
    rows: Number(row.rows),
    fetchedAt: row.fetched_at === null ? null : Number(row.fetched_at),
  }));
}
