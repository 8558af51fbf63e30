import { ReportDayRow } from '../../store/tables';
import { isOpen } from '../ledgerEntries';
import { SyncScope } from '../SyncScope';
import { dayRange } from './dayRange';
import { lanesOf } from './Lane';
import { PlannedUnit, planLane, urgencies } from './planLane';
import { isHostPaused } from './stops';
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
 * never outside of the history that is wanted and that GitHub keeps.
 */
export function planSync(options: {
  scopes: SyncScope[];
  ledger: ReportDayRow[];
  historyDays: number;
  now: number;
}): SyncPlan {
  const { scopes, ledger, historyDays, now } = options;
  const pausedHosts = new Set(
    scopes
      .map(({ host }) => host)
      .filter(host => isHostPaused(rowsOfHost(host, scopes, ledger), now)),
  );
  const planned: PlannedUnit[] = [];
  const closing: ClosingDay[] = [];
  for (const scope of scopes) {
    const range = dayRange(scope, historyDays, now);
    for (const lane of lanesOf(scope, ledger)) {
      if (!pausedHosts.has(scope.host)) {
        planned.push(...planLane(lane, range, now));
      }
      closing.push(...closingDays(lane, range, now));
    }
  }
  return {
    units: inOrder(planned),
    closing,
    nextAttemptAt: nextAttempt(ledger, now),
  };
}

function rowsOfHost(
  host: string,
  scopes: SyncScope[],
  ledger: ReportDayRow[],
): ReportDayRow[] {
  const ids = new Set(
    scopes.filter(scope => scope.host === host).map(({ id }) => id),
  );
  return ledger.filter(row => ids.has(row.scope_id));
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
    .filter(isOpen)
    .map(row => row.next_attempt_at ?? 0)
    .filter(moment => moment > now);
  return moments.length > 0
    ? moments.reduce((earliest, moment) => Math.min(earliest, moment))
    : undefined;
}
