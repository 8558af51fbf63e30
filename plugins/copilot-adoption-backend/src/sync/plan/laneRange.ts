import { isSnapshot } from 'backstage-plugin-copilot-adoption-common';
import { DayRange, dayRange } from './dayRange';
import { Lane } from './Lane';

/** The days that are wanted of a lane. Snapshots are wanted of every day since the first one. */
export function laneRange(
  lane: Lane,
  historyDays: number,
  now: number,
): DayRange {
  const [report] = lane.reports;
  const range = dayRange(lane.scope, report, historyDays, now);
  return isSnapshot(report)
    ? {
        ...range,
        wanted: lane.rows.reduce(
          (oldest, { day }) => Math.min(oldest, day),
          range.wanted,
        ),
      }
    : range;
}
