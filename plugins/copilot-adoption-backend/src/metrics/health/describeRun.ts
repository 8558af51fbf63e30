import { SyncRun } from 'backstage-plugin-copilot-adoption-common';
import { SyncRunRow } from '../../store/tables';

/** A run of the sync as told to readers of the API. */
export function describeRun(row: SyncRunRow | undefined): SyncRun | null {
  return row
    ? {
        id: row.id,
        trigger: row.trigger,
        state: row.state,
        startedAt: momentOf(row.started_at),
        finishedAt: momentOf(row.finished_at),
        counts: {
          planned: 0,
          written: 0,
          unchanged: 0,
          waiting: 0,
          failed: 0,
          ...JSON.parse(row.counts),
        },
      }
    : null;
}

function momentOf(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
