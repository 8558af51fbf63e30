import { Day } from 'backstage-plugin-copilot-adoption-common';
import { readSubscription } from '../../reports/readSubscription';
import { SubscriptionRecord } from '../../reports/records';
import { settle } from '../settle/settle';
import { SyncScope } from '../SyncScope';
import { keep } from './keep';
import { readSnapshot } from './readSnapshot';
import { settleOptions, SnapshotContext } from './WorkContext';

/** Takes down what an organization has subscribed to today, in place of what was taken down earlier in the day. */
export async function syncSubscription(
  context: SnapshotContext,
  scope: SyncScope,
  day: Day,
): Promise<boolean> {
  const { store, ledger, ticket } = context;
  const records: SubscriptionRecord[] = [];
  const outcome = await readSnapshot(
    context,
    scope,
    { report: 'subscription' },
    pages => readSubscription(pages, { day }, record => records.push(record)),
  );
  const before = ledger.entryOf(scope.id, 'subscription', day);
  return keep(
    context,
    [settle(before, outcome, settleOptions(context))],
    ([entry]) =>
      store.writeSubscription({ ticket, entry, subscription: records[0] }),
  );
}
