import { Day } from 'backstage-plugin-copilot-adoption-common';
import { readTotals } from '../../reports/readTotals';
import { TotalsRecord } from '../../reports/records';
import { DayOutcome } from '../settle/DayOutcome';
import { settle } from '../settle/settle';
import { SyncScope } from '../SyncScope';
import { keep } from './keep';
import { RawCopies } from './RawCopies';
import { readOutcome } from './readOutcome';
import { settleOptions, WorkContext } from './WorkContext';

/** Fetches a day of a scope's totals and keeps it. */
export async function syncTotals(
  context: WorkContext,
  scope: SyncScope,
  day: Day,
): Promise<boolean> {
  const raw = new RawCopies(context);
  const records: TotalsRecord[] = [];
  const outcome = await readOutcome(
    context,
    scope,
    { report: 'totals', day },
    parts =>
      readTotals(parts, { day }, (record, line) => {
        records.push(record);
        raw.add('totals', line);
      }),
  );
  return keepTotals(context, scope, { day, outcome, record: records[0], raw });
}

/** Keeps a day of totals, whichever report it was read from. The record is there where the outcome has content. */
export async function keepTotals(
  context: WorkContext,
  scope: SyncScope,
  read: {
    day: Day;
    outcome: DayOutcome;
    record: TotalsRecord;
    raw?: RawCopies;
  },
): Promise<boolean> {
  const { store, ledger, ticket } = context;
  const { day, outcome, record, raw } = read;
  const before = ledger.entryOf(scope.id, 'totals', day);
  return keep(
    context,
    [settle(before, outcome, settleOptions(context))],
    ([entry]) => store.writeTotals({ ticket, entry, record }),
    raw,
  );
}
