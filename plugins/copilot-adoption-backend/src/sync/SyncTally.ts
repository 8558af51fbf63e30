import { DayCounts, RunCounts } from '../store/AdoptionStore';
import { LedgerReport } from '../store/tables';
import { reportsOf } from './plan/reportsOf';
import { SyncUnit } from './plan/SyncUnit';
import { Settlement } from './settle/settle';

const nothing: DayCounts = {
  planned: 0,
  written: 0,
  unchanged: 0,
  waiting: 0,
  failed: 0,
};

/** What has become of the days of a run's reports, by scope and report. */
export class SyncTally {
  readonly #lines = new Map<string, RunCounts['progress'][number]>();

  /** Counts what became of days; those that were only put off don't count. */
  add(settlements: Settlement[]) {
    for (const { entry, result } of settlements) {
      if (result !== 'postponed') {
        this.#line(entry.scope_id, entry.report)[result]++;
      }
    }
  }

  /** What came of all days so far, and what comes on top while these units are left. */
  counts(left: SyncUnit[]): RunCounts {
    for (const line of this.#lines.values()) {
      line.planned = doneOf(line);
    }
    for (const unit of left) {
      for (const report of reportsOf(unit)) {
        this.#line(unit.scope.id, report).planned++;
      }
    }
    const progress = [...this.#lines.values()].map(line => ({ ...line }));
    const total = (key: keyof DayCounts) =>
      progress.reduce((sum, line) => sum + line[key], 0);
    return {
      planned: total('planned'),
      written: total('written'),
      unchanged: total('unchanged'),
      waiting: total('waiting'),
      failed: total('failed'),
      progress,
    };
  }

  #line(scopeId: number, report: LedgerReport) {
    const key = `${scopeId} ${report}`;
    const line = this.#lines.get(key) ?? { scopeId, report, ...nothing };
    this.#lines.set(key, line);
    return line;
  }
}

/** So many days are done, one way or the other. */
export function doneOf(counts: DayCounts): number {
  const { written, unchanged, waiting, failed } = counts;
  return written + unchanged + waiting + failed;
}
