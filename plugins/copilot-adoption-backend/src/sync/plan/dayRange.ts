import {
  Day,
  dayOfTime,
  daysBetween,
  firstBilledDay,
  firstDayOf,
  isMonthly,
  isSnapshot,
  monthEndOf,
  Report,
} from 'backstage-plugin-copilot-adoption-common';
import { SyncScope } from '../SyncScope';

/** The days that are wanted of a report of a scope, as far as GitHub can have them. */
export interface DayRange {
  /** The oldest day that is wanted. */
  wanted: Day;
  /** The oldest of them that GitHub has ever reported. */
  first: Day;
  /**
   * Yesterday, the newest day that can be over; of snapshots today, the only day that can be asked for; of bills the last
   * day of the month, which is billed up to now.
   */
  last: Day;
}

export function dayRange(
  { kind }: Pick<SyncScope, 'kind'>,
  report: Report,
  historyDays: number,
  now: number,
): DayRange {
  const today = dayOfTime(now);
  if (isSnapshot(report)) {
    return { wanted: today, first: today, last: today };
  }
  if (isMonthly(report)) {
    const first = monthEndOf(firstBilledDay(today));
    return { wanted: first, first, last: monthEndOf(today) };
  }
  const wanted = today - historyDays;
  return {
    wanted,
    first: Math.max(wanted, firstDayOf(report, kind)),
    last: today - 1,
  };
}

/** The days of a range that a report can be asked for: every one, or the last ones of months. */
export function askableDays(report: Report, first: Day, last: Day): Day[] {
  return daysBetween(first, last).filter(
    day => !isMonthly(report) || day === monthEndOf(day),
  );
}
