import { dayOfTime } from 'backstage-plugin-copilot-adoption-common';
import { WindowRecord } from '../../reports/records';
import { LedgerEntry } from '../../store/AdoptionStore';
import { windowReport } from '../plan/Lane';
import { DayOutcome } from '../settle/DayOutcome';
import { settle } from '../settle/settle';
import { SyncScope } from '../SyncScope';
import { moveLedger } from './keep';
import { settleOptions, WorkContext } from './WorkContext';

/** The entry of a 28-day report, under the day when it was asked for first. */
export function windowEntry(
  { ledger, clock }: WorkContext,
  scope: SyncScope,
  report: 'totals' | 'users',
): LedgerEntry {
  const kept = windowReport(report);
  const row = ledger.rows.find(
    one => one.scope_id === scope.id && one.report === kept,
  );
  return ledger.entryOf(scope.id, kept, row ? row.day : dayOfTime(clock.now()));
}

/** Notes what came of a 28-day report for a quick start: from then on the daily reports tell more. */
export async function closeWindow(
  context: WorkContext,
  scope: SyncScope,
  report: 'totals' | 'users',
  outcome: DayOutcome,
  window?: WindowRecord,
): Promise<boolean> {
  const before = windowEntry(context, scope, report);
  const { entry, result } = settle(before, outcome, settleOptions(context));
  if (outcome.kind === 'failure') {
    return moveLedger(context, [{ entry, result }]);
  }
  const { store, ticket } = context;
  const state = outcome.kind === 'none' ? 'empty' : 'final';
  return moveLedger(
    context,
    [
      {
        entry: { ...entry, state, next_attempt_at: null },
        // Its days are counted, not the report itself.
        result: outcome.kind === 'none' ? result : 'postponed',
      },
    ],
    window &&
      (([closed]) => store.keepWindow({ ticket, entry: closed, window })),
  );
}
