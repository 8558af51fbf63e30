import { Day } from 'backstage-plugin-copilot-adoption-common';
import { LedgerEntry } from '../store/AdoptionStore';
import { LedgerReport, ReportDayRow } from '../store/tables';

/** The entry of a day that nobody has asked for yet. */
export function newEntry(
  scopeId: number,
  report: LedgerReport,
  day: Day,
): LedgerEntry {
  return {
    scope_id: scopeId,
    report,
    day,
    state: 'due',
    attempts: 0,
    next_attempt_at: null,
    rows: 0,
    dropped_lines: '{}',
    unknown_fields: '{}',
    adjusted_values: '{}',
    content_hash: null,
    hash_since: null,
    fetched_at: null,
    has_activity: false,
    error_code: null,
    error_detail: null,
    error_at: null,
    source: null,
  };
}

/** Whether the day's report is kept, however old the copy. */
export function isStored(entry: Pick<LedgerEntry, 'state'>): boolean {
  return entry.state === 'provisional' || entry.state === 'final';
}

/** Whether the day is to be asked for now. */
export function isDue(row: ReportDayRow | undefined, now: number): boolean {
  return !row || (isAwaited(row) && (row.next_attempt_at ?? 0) <= now);
}

/** Whether the day will be asked for again at some time: it is open, or somebody wants to have it again. */
export function isAwaited(
  row: Pick<LedgerEntry, 'state' | 'next_attempt_at'>,
): boolean {
  return isOpen(row) || row.next_attempt_at !== null;
}

/** Whether the day is not yet settled one way or the other. */
export function isOpen(row: Pick<LedgerEntry, 'state'>): boolean {
  return !['final', 'empty', 'unavailable'].includes(row.state);
}
