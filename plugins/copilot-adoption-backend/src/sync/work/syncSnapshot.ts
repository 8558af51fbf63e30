import { SnapshotUnit } from '../plan/SyncUnit';
import { syncSeats } from './syncSeats';
import { syncTeams } from './syncTeams';
import { SnapshotContext } from './WorkContext';

/** Takes down what a unit of work asks for as it is today. Returns whether nothing failed. */
export function syncSnapshot(
  context: SnapshotContext,
  { kind, scope, day }: SnapshotUnit,
): Promise<boolean> {
  return kind === 'seats'
    ? syncSeats(context, scope, day)
    : syncTeams(context, scope, day);
}
