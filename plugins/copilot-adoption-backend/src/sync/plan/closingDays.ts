import {
  Day,
  daysBetween,
  isMonthly,
  isSnapshot,
  reportHistoryDays,
} from 'backstage-plugin-copilot-adoption-common';
import { LedgerReport, ReportDayRow } from '../../store/tables';
import { ageOf } from '../ages';
import { isOpen, isStored } from '../ledgerEntries';
import { SyncScope } from '../SyncScope';
import { DayRange } from './dayRange';
import { hasBegun, isWindow, Lane } from './Lane';

/** A day of a report that nobody needs to ask for any more, though the ledger does not yet say so. */
export interface ClosingDay {
  scope: SyncScope;
  report: LedgerReport;
  day: Day;
  /** `final` where a copy is held, which GitHub can no longer correct. */
  state: 'final' | 'unavailable';
}

/**
 * Days that have left the history, days before GitHub's first report, quick starts that daily reports overtook, and days
 * of snapshots that are over, whether there was one or not. Months that GitHub no longer bills have left the history too.
 */
export function closingDays(
  lane: Lane,
  range: DayRange,
  now: number,
): ClosingDay[] {
  const { scope } = lane;
  const left = lane.rows
    .filter(row => isOpen(row) && isOver(row, lane, range, now))
    .map((row): ClosingDay => {
      const state = isStored(row) ? 'final' : 'unavailable';
      return { scope, report: row.report, day: row.day, state };
    });
  const known = new Set(lane.rows.map(row => `${row.report} ${row.day}`));
  const never = daysBetween(range.wanted, range.first - 1)
    .flatMap(day => lane.reports.map(report => ({ report, day })))
    .filter(({ report, day }) => !known.has(`${report} ${day}`))
    .map(
      ({ report, day }): ClosingDay => ({
        scope,
        report,
        day,
        state: 'unavailable',
      }),
    );
  return [...left, ...never];
}

function isOver(
  row: ReportDayRow,
  lane: Lane,
  range: DayRange,
  now: number,
): boolean {
  if (isWindow(row.report)) {
    return hasBegun(lane);
  }
  if (isSnapshot(row.report) || isMonthly(row.report)) {
    return row.day < range.first;
  }
  return isStored(row)
    ? row.day < range.wanted
    : ageOf(row.day, now) > reportHistoryDays;
}
