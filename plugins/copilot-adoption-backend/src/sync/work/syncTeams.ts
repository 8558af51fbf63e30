import { Day } from 'backstage-plugin-copilot-adoption-common';
import { readTeams } from '../../reports/readTeams';
import { TeamRecord } from '../../reports/records';
import { settle } from '../settle/settle';
import { SyncScope } from '../SyncScope';
import { keep } from './keep';
import { readSnapshot } from './readSnapshot';
import { settleOptions, SnapshotContext } from './WorkContext';

/** Takes down what the teams of a scope are called, and which one is above which. */
export async function syncTeams(
  context: SnapshotContext,
  scope: SyncScope,
  day: Day,
): Promise<boolean> {
  const { store, ledger, ticket } = context;
  const teams: TeamRecord[] = [];
  const outcome = await readSnapshot(
    context,
    scope,
    { report: 'teams' },
    pages => readTeams(pages, { day }, team => teams.push(team)),
  );
  const before = ledger.entryOf(scope.id, 'teams', day);
  const settled = settle(before, outcome, settleOptions(context));
  return keep(
    context,
    // Teams that are called the same may be reported for the first time, and get their names then.
    [
      settled.result === 'unchanged'
        ? { ...settled, result: 'written' }
        : settled,
    ],
    ([entry]) => store.writeTeams({ ticket, entry, teams }),
  );
}
