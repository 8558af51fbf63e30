import { ReportDayRow } from '../../store/tables';
import { ageOf, settledAge } from '../ages';
import { isAwaited, isStored } from '../ledgerEntries';
import { isWindow } from './Lane';

/** So many failures in a row without any success, and GitHub counts as down. */
const downAfter = 3;

/**
 * Picks the rows of a lane that tell of a trouble which every other day would meet too. They alone are asked for until
 * they succeed, so that a thousand days don't fail one by one.
 */
export function stoppingRows(
  rows: ReportDayRow[],
  now: number,
): ReportDayRow[] {
  return rows.filter(row => {
    switch (isAwaited(row) ? row.error_code : null) {
      case 'unauthorized':
      case 'policyOff':
      case 'missingPermission':
      case 'forbiddenLink':
        return true;
      case 'notFound':
        return !rows.some(isStored) && mustExist(row, now);
      default:
        return false;
    }
  });
}

/** A young day may be missing because GitHub has not published it yet. */
function mustExist(row: ReportDayRow, now: number): boolean {
  return isWindow(row.report) || ageOf(row.day, now) > settledAge;
}

/**
 * Whether GitHub wants to be left alone by a scope for now: its rate limit is used up, or it does not answer. Others of
 * the same host find out for themselves, since they may have another credential, and the trouble may be the scope's own.
 */
export function isPaused(rows: ReportDayRow[], now: number): boolean {
  const waiting = rows.filter(row => (row.next_attempt_at ?? 0) > now);
  if (waiting.some(row => row.error_code === 'rateLimited')) {
    return true;
  }
  const lastSuccess = rows.reduce(
    (latest, row) => Math.max(latest, row.fetched_at ?? 0),
    0,
  );
  const failures = waiting.filter(
    row =>
      row.error_code === 'unavailable' && (row.error_at ?? 0) > lastSuccess,
  );
  return failures.length >= downAfter;
}
