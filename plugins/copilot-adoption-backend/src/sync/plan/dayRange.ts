import {
  Day,
  dayOfTime,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import { historyAge } from '../ages';
import { SyncScope } from '../SyncScope';

const firstReported = {
  enterprise: parseDay('2025-10-10'),
  organization: parseDay('2025-12-12'),
};

/** The days that are wanted of a scope, as far as GitHub can have them. */
export interface DayRange {
  /** The oldest day that is wanted. */
  wanted: Day;
  /** The oldest of them that GitHub has ever reported. */
  first: Day;
  /** Yesterday, the newest day that can be over. */
  last: Day;
}

export function dayRange(
  scope: SyncScope,
  historyDays: number,
  now: number,
): DayRange {
  const today = dayOfTime(now);
  const wanted = today - Math.min(historyDays, historyAge);
  return {
    wanted,
    first: Math.max(wanted, firstReported[scope.kind]),
    last: today - 1,
  };
}
