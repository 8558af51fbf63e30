import {
  Day,
  dayOfTime,
  firstDayOf,
  isSnapshot,
  Report,
} from 'backstage-plugin-copilot-adoption-common';
import { SyncScope } from '../SyncScope';

/** The days that are wanted of a report of a scope, as far as GitHub can have them. */
export interface DayRange {
  /** The oldest day that is wanted. */
  wanted: Day;
  /** The oldest of them that GitHub has ever reported. */
  first: Day;
  /** Yesterday, the newest day that can be over; of snapshots today, the only day that can be asked for. */
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
  const wanted = today - historyDays;
  return {
    wanted,
    first: Math.max(wanted, firstDayOf(report, kind)),
    last: today - 1,
  };
}
