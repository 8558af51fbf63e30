import { Knex } from 'knex';
import { KnownScope, refOfScope } from '../metrics/subjects/KnownScope';
import { countRuns } from '../store/operations/countRuns';
import { readDroppedLines } from '../store/operations/readDroppedLines';
import { readReportTotals } from '../store/operations/readReportTotals';
import { SyncSummary } from './SyncControl';

/** What the sync has done so far, of the configured scopes. */
export async function summarizeSync(options: {
  db: Knex;
  scopes: readonly KnownScope[];
}): Promise<SyncSummary> {
  const { db, scopes } = options;
  const scopeIds = scopes.map(({ id }) => id);
  const refs = new Map(
    scopes.map(({ id, settings }) => [id, refOfScope(settings)]),
  );
  const withScope = <Row extends { scopeId: number }>(row: Row) => {
    const { scopeId, ...rest } = row;
    return { ...rest, scope: refs.get(scopeId)! };
  };
  const totals = await readReportTotals({ db, scopeIds });
  const dropped = await readDroppedLines({ db, scopeIds });
  return {
    runs: await countRuns({ db }),
    reports: totals.map(withScope),
    droppedLines: dropped.map(withScope),
  };
}
