import { SyncScope } from '../SyncScope';
import { closeWindow } from './closeWindow';
import { readTotalsWindow } from './readTotalsWindow';
import { keepTotals } from './syncTotals';
import { windowDays } from './windowDays';
import { WorkContext } from './WorkContext';

/** Fetches the newest 28 days of a scope's totals in one go, and keeps those that are not held yet. */
export async function syncTotalsWindow(
  context: WorkContext,
  scope: SyncScope,
): Promise<boolean> {
  const { records, contents, outcome, window } = await readTotalsWindow(
    context,
    scope,
  );
  for (const day of windowDays(context, scope, 'totals')) {
    context.signal.throwIfAborted();
    const record = records.get(day);
    if (record) {
      const read = { day, record, outcome: contents.outcomeOf(day) };
      await keepTotals(context, scope, read);
    }
  }
  return closeWindow(context, scope, 'totals', outcome, window);
}
