import { Day } from 'backstage-plugin-copilot-adoption-common';
import { readRepositories } from '../../reports/readRepositories';
import { RepositoryDay } from '../../reports/repositoryDay/RepositoryDay';
import { settle } from '../settle/settle';
import { SyncScope } from '../SyncScope';
import { keep } from './keep';
import { RawCopies } from './RawCopies';
import { readOutcome } from './readOutcome';
import { settleOptions, WorkContext } from './WorkContext';

/** Fetches a day of a scope's repositories and keeps it. */
export async function syncRepositories(
  context: WorkContext,
  scope: SyncScope,
  day: Day,
): Promise<boolean> {
  const { store, ledger, ticket } = context;
  const raw = new RawCopies(context);
  const repositories = new RepositoryDay(day);
  const outcome = await readOutcome(
    context,
    scope,
    { report: 'repositories', day },
    parts =>
      readRepositories(
        parts,
        { day, scopeKind: scope.kind },
        (record, line) => {
          repositories.add(record);
          raw.add('repositories', line);
        },
      ),
  );
  const before = ledger.entryOf(scope.id, 'repositories', day);
  return keep(
    context,
    [settle(before, outcome, settleOptions(context))],
    ([entry]) => store.writeRepositories({ ticket, entry, repositories }),
    raw,
  );
}
