import { readBill } from '../../reports/readBill';
import { BillRecord } from '../../reports/records';
import { BillUnit } from '../plan/SyncUnit';
import { settle } from '../settle/settle';
import { keep } from './keep';
import { readSnapshot } from './readSnapshot';
import { settleOptions, SnapshotContext } from './WorkContext';

/** Reads the bill of a month and keeps it, in place of what it said before. Returns whether nothing failed. */
export async function syncBill(
  context: SnapshotContext,
  { scope, kind, day }: BillUnit,
): Promise<boolean> {
  const { store, ledger, ticket } = context;
  const items: BillRecord[] = [];
  const outcome = await readSnapshot(
    context,
    scope,
    { report: kind, month: day },
    pages => readBill(pages, { day }, item => items.push(item)),
  );
  const before = ledger.entryOf(scope.id, kind, day);
  return keep(
    context,
    [settle(before, outcome, settleOptions(context))],
    ([entry]) => store.writeBill({ ticket, entry, items }),
  );
}
