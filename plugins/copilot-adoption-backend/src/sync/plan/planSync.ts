import { ReportDayRow } from '../../store/tables';
import { isAwaited } from '../ledgerEntries';
import { SyncScope } from '../SyncScope';
import { DayRange } from './dayRange';
import { isWindow, Lane, lanesOf } from './Lane';
import { laneRange } from './laneRange';
import { PlannedUnit, planLane, urgencies } from './planLane';
import { askedDays, askedLane, asksForScope, RunRequest } from './RunRequest';
import { isPaused } from './stops';
import { SyncUnit } from './SyncUnit';
import { ClosingDay, closingDays } from './closingDays';

/** What there is to do. */
export interface SyncPlan {
  /** What is due, most wanted first. */
  units: SyncUnit[];
  /** Days that nobody needs to ask for any more. */
  closing: ClosingDay[];
  /** When something becomes due that is not due now. */
  nextAttemptAt: number | undefined;
}

/**
 * Decides from the ledger alone what is due: trailing days first, then gaps, then confirmations, newest first, and
 * never outside of the history that is wanted and that GitHub keeps. A run that somebody asked for does what was asked
 * and nothing else.
 */
export function planSync(options: {
  scopes: SyncScope[];
  ledger: ReportDayRow[];
  historyDays: number;
  now: number;
  request?: RunRequest;
}): SyncPlan {
  const { scopes, ledger, historyDays, now, request } = options;
  const planned: PlannedUnit[] = [];
  const closing: ClosingDay[] = [];
  const awaited: ReportDayRow[] = [];
  for (const scope of scopes) {
    const rows = ledger.filter(row => row.scope_id === scope.id);
    const paused = isPaused(rows, now);
    for (const lane of lanesOf(scope, rows)) {
      const range = laneRange(lane, historyDays, now);
      if (!request) {
        closing.push(...closingDays(lane, range, now));
      }
      const asked = request ? limit(lane, range, request) : { lane, range };
      if (asked) {
        awaited.push(...rowsWithin(asked.lane, asked.range));
        if (!paused) {
          planned.push(...planLane(asked.lane, asked.range, now));
        }
      }
    }
  }
  return {
    units: inOrder(planned),
    closing,
    nextAttemptAt: nextAttempt(awaited, now),
  };
}

function limit(lane: Lane, range: DayRange, request: RunRequest) {
  const asked = asksForScope(request, lane.scope)
    ? askedLane(request, lane)
    : undefined;
  return asked && { lane: asked, range: askedDays(request, range) };
}

function rowsWithin({ rows }: Lane, { first, last }: DayRange): ReportDayRow[] {
  return rows.filter(
    ({ report, day }) => isWindow(report) || (day >= first && day <= last),
  );
}

function inOrder(planned: PlannedUnit[]): SyncUnit[] {
  const urgency = (one: PlannedUnit) => urgencies.indexOf(one.urgency);
  const day = ({ unit }: PlannedUnit) => ('day' in unit ? unit.day : 0);
  return [...planned]
    .sort((a, b) => urgency(a) - urgency(b) || day(b) - day(a))
    .map(({ unit }) => unit);
}

function nextAttempt(ledger: ReportDayRow[], now: number): number | undefined {
  const moments = ledger
    .filter(isAwaited)
    .map(row => row.next_attempt_at ?? 0)
    .filter(moment => moment > now);
  return moments.length > 0
    ? moments.reduce((earliest, moment) => Math.min(earliest, moment))
    : undefined;
}
