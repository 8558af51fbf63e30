import { Day } from 'backstage-plugin-copilot-adoption-common';
import { readTotals } from '../../reports/readTotals';
import { TotalsRecord, WindowRecord } from '../../reports/records';
import { DayOutcome } from '../settle/DayOutcome';
import { SyncScope } from '../SyncScope';
import { readOutcome } from './readOutcome';
import { WindowContents } from './WindowContents';
import { WorkContext } from './WorkContext';

/** A 28-day report of a scope's totals. */
export interface TotalsWindow {
  outcome: DayOutcome;
  records: ReadonlyMap<Day, TotalsRecord>;
  contents: WindowContents;
  window: WindowRecord | undefined;
}

/** Fetches the newest 28 days of a scope's totals in one go. */
export async function readTotalsWindow(
  context: WorkContext,
  scope: SyncScope,
): Promise<TotalsWindow> {
  const records = new Map<Day, TotalsRecord>();
  const contents = new WindowContents();
  let window: WindowRecord | undefined;
  const outcome = await readOutcome(
    context,
    scope,
    { report: 'totals', window: '28-day' },
    async parts => {
      const summary = contents.note(
        await readTotals(parts, {}, record => records.set(record.day, record)),
      );
      window = summary.window;
      return summary;
    },
  );
  return { outcome, records, contents, window };
}
