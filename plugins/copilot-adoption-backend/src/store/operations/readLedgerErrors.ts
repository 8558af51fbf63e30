import {
  Day,
  DayState,
  SyncErrorCode,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { LedgerReport } from '../tables';

const closedStates: DayState[] = ['final', 'empty', 'unavailable'];

/** An unresolved failure of a day of a report. */
export interface LedgerError {
  scopeId: number;
  report: LedgerReport;
  day: Day;
  code: SyncErrorCode;
  at: number;
}

/** The failures of days that are still asked for and that no later success has cleared, oldest first. */
export async function readLedgerErrors(options: {
  db: Knex;
  scopeIds: readonly number[];
}): Promise<LedgerError[]> {
  const { db, scopeIds } = options;
  const rows = await db('report_days')
    .whereIn('scope_id', [...scopeIds])
    .whereNotNull('error_code')
    .whereNotNull('error_at')
    .whereNotIn('state', closedStates)
    .orderBy(['error_at', 'day'])
    .select('scope_id', 'report', 'day', 'error_code', 'error_at');
  return rows.map(row => ({
    scopeId: row.scope_id,
    report: row.report,
    day: row.day,
    code: row.error_code,
    at: Number(row.error_at),
  }));
}
