import {
  adviceOn,
  Day,
  dayStates,
  daysBetween,
  firstDayOf,
  formatDay,
  ReportHealth,
  ScopeKind,
  syncErrors,
} from 'backstage-plugin-copilot-adoption-common';
import { LedgerError } from '../../store/operations/readLedgerErrors';
import { isHeld } from '../coverage/DayStanding';
import { freshnessOf } from '../coverage/freshnessOf';
import { Ledger, ReportNeed } from '../coverage/Ledger';
import { textOf } from '../subjects/listScopes';

/** The state of one report of a scope. */
export function describeReport(
  need: ReportNeed,
  ledger: Ledger,
  errors: readonly LedgerError[],
): ReportHealth {
  const { firstDay, heldThrough } = freshnessOf(ledger, [need]);
  return {
    report: need.report,
    states: countStates(need, ledger),
    firstDay: textOf(firstDay),
    heldThrough: textOf(heldThrough),
    newestCompleteDay: textOf(
      firstDay === null || heldThrough === null
        ? null
        : newestCompleteDay(need, ledger, heldThrough),
    ),
    lastError: describeError(
      errors.findLast(
        ({ scopeId, report }) =>
          scopeId === need.scope.id &&
          // The 28-day reports are another way to the same days.
          [need.report, `${need.report}-28-day`].includes(report),
      ),
      need.scope.settings.kind,
    ),
  };
}

function countStates(need: ReportNeed, ledger: Ledger): ReportHealth['states'] {
  const rows = [...ledger.rowsOf(need).values()];
  return Object.fromEntries(
    dayStates.map(state => [
      state,
      rows.filter(row => row.state === state).length,
    ]),
  ) as ReportHealth['states'];
}

/** The newest held day before which no expected day is missing. */
function newestCompleteDay(
  need: ReportNeed,
  ledger: Ledger,
  heldThrough: Day,
): Day | null {
  const first = Math.min(
    firstDayOf(need.report, need.scope.settings.kind),
    ...ledger.rowsOf(need).keys(),
  );
  let newest: Day | null = null;
  for (const day of daysBetween(first, heldThrough)) {
    const standing = ledger.standing(day, [need]);
    if (standing.state === 'missing') {
      break;
    }
    newest = isHeld(standing) ? day : newest;
  }
  return newest;
}

function describeError(
  error: LedgerError | undefined,
  kind: ScopeKind,
): ReportHealth['lastError'] {
  if (!error) {
    return null;
  }
  return {
    code: error.code,
    title: syncErrors[error.code].title,
    advice: adviceOn(error.code, error.report, kind),
    day: formatDay(error.day),
    at: new Date(error.at).toISOString(),
  };
}
