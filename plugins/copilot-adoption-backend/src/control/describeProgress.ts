import { SyncRunResponse } from 'backstage-plugin-copilot-adoption-common';
import { KnownScope, refOfScope } from '../metrics/subjects/KnownScope';
import { RunCounts } from '../store/AdoptionStore';
import { SyncRunRow } from '../store/tables';

/** How far a run has come with each report of the scopes that still are configured. */
export function describeProgress(
  run: SyncRunRow,
  scopes: readonly KnownScope[],
): SyncRunResponse['progress'] {
  const { progress = [] }: Partial<RunCounts> = JSON.parse(run.counts);
  return progress.flatMap(({ scopeId, ...line }) => {
    const scope = scopes.find(({ id }) => id === scopeId);
    return scope ? [{ ...line, scope: refOfScope(scope.settings) }] : [];
  });
}
