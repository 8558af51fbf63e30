import { Day } from 'backstage-plugin-copilot-adoption-common';
import { ReportDayRow } from '../../store/tables';
import { ageOf, settledAge } from '../ages';
import { isDue, isStored } from '../ledgerEntries';
import { askableDays, DayRange } from './dayRange';
import { hasBegun, isWindow, Lane } from './Lane';
import { planCheck } from './planCheck';
import { stoppingRows } from './stops';
import { SyncUnit } from './SyncUnit';

/**
 * In this order work is wanted: what fills the charts, what still changes, what is missing, what only needs confirmation,
 * and what is compared with what GitHub says elsewhere.
 */
export const urgencies = [
  'window',
  'trailing',
  'gap',
  'confirmation',
  'check',
] as const;

export interface PlannedUnit {
  unit: SyncUnit;
  urgency: (typeof urgencies)[number];
}

/** A quick start that fails so often is left to the daily reports. */
const windowAttempts = 3;

/** What is due in a lane, newest day first. */
export function planLane(
  lane: Lane,
  range: DayRange,
  now: number,
): PlannedUnit[] {
  if (hasBegun(lane)) {
    return [...planDays(lane, range, now), ...planCheck(lane, now)];
  }
  const window = lane.rows.find(row => isWindow(row.report));
  const stopped = stoppingRows(window ? [window] : [], now).length > 0;
  const wanted = stopped || (window?.attempts ?? 0) < windowAttempts;
  if (!lane.quickStart || !wanted) {
    // The first request of all shows whether the credential works; the others wait for its answer.
    return planDays(lane, range, now).slice(0, 1);
  }
  return isDue(window, now)
    ? [
        {
          unit: { scope: lane.scope, kind: 'window', report: lane.quickStart },
          urgency: 'window',
        },
      ]
    : [];
}

function planDays(lane: Lane, range: DayRange, now: number): PlannedUnit[] {
  const rows = lane.rows.filter(
    ({ day, report }) =>
      !isWindow(report) && day >= range.first && day <= range.last,
  );
  const stops = new Set(stoppingRows(rows, now).map(row => row.day));
  const index = new Map(rows.map(row => [`${row.report} ${row.day}`, row]));
  return askableDays(lane.reports[0], range.first, range.last)
    .reverse()
    .filter(day => stops.size === 0 || stops.has(day))
    .map(day => ({
      day,
      held: lane.reports.map(report => index.get(`${report} ${day}`)),
    }))
    .filter(({ held }) => held.some(row => isDue(row, now)))
    .map(({ day, held }) => ({
      unit: { scope: lane.scope, kind: lane.kind, day },
      urgency: urgencyOf(day, held, now),
    }));
}

function urgencyOf(
  day: Day,
  held: (ReportDayRow | undefined)[],
  now: number,
): PlannedUnit['urgency'] {
  if (ageOf(day, now) <= settledAge) {
    return 'trailing';
  }
  const isKnown = (row: ReportDayRow | undefined) =>
    row !== undefined && (isStored(row) || row.state === 'empty');
  return held.every(isKnown) ? 'confirmation' : 'gap';
}
