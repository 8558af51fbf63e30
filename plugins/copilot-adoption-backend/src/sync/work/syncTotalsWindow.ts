import { Day } from 'backstage-plugin-copilot-adoption-common';
import { readTotals } from '../../reports/readTotals';
import { TotalsRecord } from '../../reports/records';
import { SyncScope } from '../SyncScope';
import { closeWindow } from './closeWindow';
import { readOutcome } from './readOutcome';
import { keepTotals } from './syncTotals';
import { WindowContents } from './WindowContents';
import { windowDays } from './windowDays';
import { WorkContext } from './WorkContext';

/** Fetches the newest 28 days of a scope's totals in one go, and keeps those that are not held yet. */
export async function syncTotalsWindow(
  context: WorkContext,
  scope: SyncScope,
): Promise<boolean> {
  const records = new Map<Day, TotalsRecord>();
  const contents = new WindowContents();
  const outcome = await readOutcome(
    context,
    scope,
    { report: 'totals', window: '28-day' },
    async parts =>
      contents.note(
        await readTotals(parts, {}, record => records.set(record.day, record)),
      ),
  );
  for (const day of windowDays(context, scope, 'totals')) {
    context.signal.throwIfAborted();
    const record = records.get(day);
    if (record) {
      const read = { day, record, outcome: contents.outcomeOf(day) };
      await keepTotals(context, scope, read);
    }
  }
  return closeWindow(context, scope, 'totals', outcome);
}
