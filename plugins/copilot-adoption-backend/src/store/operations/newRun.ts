import { randomUUID } from 'node:crypto';
import { RunCounts } from '../AdoptionStore';
import { SyncRunRow } from '../tables';

const noCounts: RunCounts = {
  planned: 0,
  written: 0,
  unchanged: 0,
  waiting: 0,
  failed: 0,
};

/** A run that nobody has started yet. */
export function newRun(
  run: Pick<SyncRunRow, 'trigger' | 'request'>,
  now: number,
): SyncRunRow {
  return {
    ...run,
    id: randomUUID(),
    state: 'queued',
    queued_at: now,
    started_at: null,
    heartbeat_at: null,
    finished_at: null,
    counts: JSON.stringify(noCounts),
  };
}
