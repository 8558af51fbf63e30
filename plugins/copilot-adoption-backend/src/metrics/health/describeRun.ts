import { SyncRun } from 'backstage-plugin-copilot-adoption-common';
import { RunCounts } from '../../store/AdoptionStore';
import { SyncRunRow } from '../../store/tables';

/** A run of the sync as told to readers of the API. */
export function describeRun(row: SyncRunRow): SyncRun {
  const { progress, ...counts }: RunCounts = JSON.parse(row.counts);
  return {
    id: row.id,
    trigger: row.trigger,
    state: row.state,
    request: row.request === null ? null : JSON.parse(row.request),
    queuedAt: new Date(row.queued_at).toISOString(),
    startedAt: momentOf(row.started_at),
    heartbeatAt: momentOf(row.heartbeat_at),
    finishedAt: momentOf(row.finished_at),
    counts,
  };
}

function momentOf(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
