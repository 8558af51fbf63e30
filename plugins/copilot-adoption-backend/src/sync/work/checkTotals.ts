import { CheckFindings } from '../../store/operations/keepWindow';
import { findDifferences } from '../crossCheck/findDifferences';
import { isStored } from '../ledgerEntries';
import { settle } from '../settle/settle';
import { SyncScope } from '../SyncScope';
import { windowEntry } from './closeWindow';
import { moveLedger } from './keep';
import { readTotalsWindow, TotalsWindow } from './readTotalsWindow';
import { settleOptions, WorkContext } from './WorkContext';

/**
 * Compares what is held of a scope with GitHub's newest 28-day report. What differs is told to operators, and the day is
 * asked for once more; nothing of it is changed by the check.
 */
export async function checkTotals(
  context: WorkContext,
  scope: SyncScope,
): Promise<boolean> {
  const report = await readTotalsWindow(context, scope);
  const { outcome, window } = report;
  const before = windowEntry(context, scope, 'totals');
  const { entry, result } = settle(before, outcome, settleOptions(context));
  if (result === 'failed') {
    return moveLedger(context, [{ entry, result }]);
  }
  const { store, ticket, clock } = context;
  const isAnswered = outcome.kind === 'content';
  const findings = isAnswered
    ? await compare(context, scope, report)
    : undefined;
  const closed = {
    ...entry,
    state: isAnswered || isStored(before) ? 'final' : 'empty',
    attempts: 0,
    next_attempt_at: null,
    fetched_at: clock.now(),
  } as const;
  return moveLedger(
    context,
    [{ entry: closed, result: isAnswered ? 'unchanged' : 'waiting' }],
    ([checked]) =>
      store.keepWindow({ ticket, entry: checked, window, findings }),
  );
}

async function compare(
  context: WorkContext,
  scope: SyncScope,
  report: TotalsWindow,
): Promise<CheckFindings> {
  const { logger } = context;
  const findings = await findDifferences(context, scope, report);
  const { length: count } = findings.differences;
  if (count > 0) {
    logger.warn(
      `What is stored of ${scope.kind} ${scope.slug} differs from what GitHub says of it elsewhere in ${count} figures; ${findings.dueAgain.length} days are fetched once more.`,
    );
  }
  return findings;
}
