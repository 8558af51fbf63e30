import {
  Day,
  firstBilledDay,
  monthEndOf,
  Report,
} from 'backstage-plugin-copilot-adoption-common';
import { ScopeSettings } from '../../settings';
import { heldStates } from '../../store/heldStates';
import { LedgerDay } from '../../store/operations/readLedgerDays';
import { DayStanding } from './DayStanding';
import { isSettling } from './standingOf';

/** How a day stands of a bill, which is of the whole month. Of the present month, the days that are over are held. */
export function monthStandingOf(options: {
  day: Day;
  rows: ReadonlyMap<Day, LedgerDay>;
  scope: ScopeSettings;
  report: Report;
  today: Day;
}): DayStanding {
  const { day, rows, scope, report, today } = options;
  if (day >= today) {
    return { state: 'unavailable', reason: 'future' };
  }
  const row = rows.get(monthEndOf(day));
  if (row && heldStates.includes(row.state)) {
    return { state: isSettling(row) ? 'settling' : 'settled' };
  }
  if (!scope.reports.includes(report)) {
    return { state: 'unavailable', reason: 'reportNotConfigured' };
  }
  const isGone = row
    ? row.state === 'unavailable'
    : day < firstBilledDay(today);
  return isGone
    ? { state: 'unavailable', reason: 'beforeHistory' }
    : { state: 'missing' };
}
