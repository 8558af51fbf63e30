import { Day } from 'backstage-plugin-copilot-adoption-common';
import { readSeats } from '../../reports/readSeats';
import { SeatDay } from '../../reports/seatDay/SeatDay';
import { settle } from '../settle/settle';
import { SyncScope } from '../SyncScope';
import { keep } from './keep';
import { readSnapshot } from './readSnapshot';
import { settleOptions, SnapshotContext } from './WorkContext';

/** Takes down who holds a seat today, in place of what was taken down earlier in the day. */
export async function syncSeats(
  context: SnapshotContext,
  scope: SyncScope,
  day: Day,
): Promise<boolean> {
  const { store, ledger, ticket } = context;
  const seats = new SeatDay(day, await store.guardPeople(scope.host));
  const outcome = await readSnapshot(
    context,
    scope,
    { report: 'seats' },
    pages => readSeats(pages, { day }, seat => seats.add(seat)),
  );
  const before = ledger.entryOf(scope.id, 'seats', day);
  return keep(
    context,
    [settle(before, outcome, settleOptions(context))],
    ([entry]) => store.writeSeats({ ticket, entry, seats }),
  );
}
