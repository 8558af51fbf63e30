import { Day, DayState } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { LedgerReport } from '../tables';

/** What answers need of a row of the ledger. */
export interface LedgerDay {
  scopeId: number;
  report: LedgerReport;
  day: Day;
  state: DayState;
  fetchedAt: number | null;
}

/** The ledger of some scopes' reports. */
export async function readLedgerDays(options: {
  db: Knex;
  scopeIds: readonly number[];
  reports: readonly LedgerReport[];
}): Promise<LedgerDay[]> {
  const { db, scopeIds, reports } = options;
  const rows = await db('report_days')
    .whereIn('scope_id', [...scopeIds])
    .whereIn('report', [...reports])
    .select('scope_id', 'report', 'day', 'state', 'fetched_at');
  return rows.map(row => ({
    scopeId: row.scope_id,
    report: row.report,
    day: row.day,
    state: row.state,
    fetchedAt: row.fetched_at === null ? null : Number(row.fetched_at),
  }));
}
