import {
  Day,
  dayOfTime,
  firstDayOf,
  isSnapshot,
  Report,
  reportHistoryDays,
} from 'backstage-plugin-copilot-adoption-common';
import { ScopeSettings } from '../../settings';
import { heldStates } from '../../store/heldStates';
import { LedgerDay } from '../../store/operations/readLedgerDays';
import { DayStanding } from './DayStanding';

/** How many full UTC days GitHub takes at most until it no longer corrects a day that is over. */
const settlingDays = 4;

/** How a day of a scope's report stands, by its row of the ledger. */
export function standingOf(options: {
  day: Day;
  row: LedgerDay | undefined;
  scope: ScopeSettings;
  report: Report;
  today: Day;
  historyDays: number;
}): DayStanding {
  const { day, row, scope, report, today } = options;
  if (row && heldStates.includes(row.state)) {
    return { state: isSettling(row) ? 'settling' : 'settled' };
  }
  if (day >= today) {
    return { state: 'unavailable', reason: 'future' };
  }
  if (!scope.reports.includes(report)) {
    return { state: 'unavailable', reason: 'reportNotConfigured' };
  }
  if (isSnapshot(report)) {
    // Nobody can ask for it any more.
    return { state: 'unavailable', reason: 'noSnapshot' };
  }
  const firstDay = Math.max(
    firstDayOf(report, scope.kind),
    today - Math.min(options.historyDays, reportHistoryDays),
  );
  if (row ? row.state === 'unavailable' : day < firstDay) {
    return { state: 'unavailable', reason: 'beforeHistory' };
  }
  return { state: 'missing' };
}

/** A day that was never pulled after the time of corrections may still change, however old it is by now. */
export function isSettling(row: LedgerDay): boolean {
  if (row.state === 'final' || row.fetchedAt === null) {
    return row.state !== 'final';
  }
  const fullDaysAtFetch = dayOfTime(row.fetchedAt) - row.day - 1;
  return fullDaysAtFetch < settlingDays;
}
