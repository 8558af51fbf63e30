import { SnapshotUnit } from '../plan/SyncUnit';
import { syncSeats } from './syncSeats';
import { syncSubscription } from './syncSubscription';
import { syncTeams } from './syncTeams';
import { SnapshotContext } from './WorkContext';

/** Takes down what a unit of work asks for as it is today. Returns whether nothing failed. */
export function syncSnapshot(
  context: SnapshotContext,
  { kind, scope, day }: SnapshotUnit,
): Promise<boolean> {
  switch (kind) {
    case 'seats':
      return syncSeats(context, scope, day);
    case 'teams':
      return syncTeams(context, scope, day);
    default:
      return syncSubscription(context, scope, day);
  }
}
