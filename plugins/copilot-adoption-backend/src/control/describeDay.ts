import {
  adviceOn,
  formatDay,
  SyncDay,
  syncErrors,
} from 'backstage-plugin-copilot-adoption-common';
import { KnownScope } from '../metrics/subjects/KnownScope';
import { ReportDayRow } from '../store/tables';
import { describeScope } from './describeScope';

/** A row of the ledger, as told to operators. The scope is among the given ones. */
export function describeDay(
  row: ReportDayRow,
  scopes: readonly KnownScope[],
): SyncDay {
  const scope = scopes.find(({ id }) => id === row.scope_id)!;
  return {
    scope: describeScope(scope),
    report: row.report,
    day: formatDay(row.day),
    state: row.state,
    rows: row.rows,
    droppedLines: JSON.parse(row.dropped_lines),
    unknownFields: JSON.parse(row.unknown_fields),
    adjustedValues: JSON.parse(row.adjusted_values),
    attempts: row.attempts,
    fetchedAt: momentOf(row.fetched_at),
    nextAttemptAt: momentOf(row.next_attempt_at),
    error: describeError(row, scope),
  };
}

function describeError(
  row: ReportDayRow,
  { settings }: KnownScope,
): SyncDay['error'] {
  const { error_code: code, error_detail: detail, error_at: at } = row;
  if (!code) {
    return null;
  }
  const { title } = syncErrors[code];
  const advice = adviceOn(code, row.report, settings.kind);
  return { code, title, advice, detail, at: momentOf(at) };
}

function momentOf(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
