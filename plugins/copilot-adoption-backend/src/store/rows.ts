import { readNumbers } from './operations/readNumbers';
import { ReportDayRow, ScopeRow, SyncRunRow } from './tables';

/*
 * Rows as the database sends them, turned into what the tables declare: pg sends 64-bit integers as text, and SQLite
 * has 0 and 1 for booleans.
 */

export function toScopeRow(row: ScopeRow): ScopeRow {
  return {
    ...withNumbers(row, ['writes']),
    configured: Boolean(row.configured),
  };
}

export function toReportDayRow(row: ReportDayRow): ReportDayRow {
  return {
    ...withNumbers(row, [
      'next_attempt_at',
      'hash_since',
      'fetched_at',
      'error_at',
    ]),
    has_activity: Boolean(row.has_activity),
    windows_stale: Boolean(row.windows_stale),
  };
}

export function toSyncRunRow(row: SyncRunRow): SyncRunRow {
  return withNumbers(row, [
    'queued_at',
    'started_at',
    'heartbeat_at',
    'finished_at',
  ]);
}

function withNumbers<Row extends object>(
  row: Row,
  columns: readonly (keyof Row & string)[],
): Row {
  return { ...row, ...readNumbers({ ...row }, columns) };
}
