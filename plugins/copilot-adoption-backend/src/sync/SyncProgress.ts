import { LoggerService } from '@backstage/backend-plugin-api';
import { formatSubjectRef } from 'backstage-plugin-copilot-adoption-common';
import { Clock } from '../clock';
import { RunCounts } from '../store/AdoptionStore';
import { SyncRunRow } from '../store/tables';
import { SyncUnit } from './plan/SyncUnit';
import { Settlement } from './settle/settle';

/** How often a long run tells how far it has come, in milliseconds. */
const interval = 15_000;

/** Whether a run came to its end, was stopped with work left, or could not go on. */
export type RunEnding = 'complete' | 'stopped' | 'broken';

/** How far a run has come. */
export class SyncProgress {
  readonly #logger: LoggerService;
  readonly #clock: Clock;
  readonly #tally = { written: 0, unchanged: 0, waiting: 0, failed: 0 };
  #left: SyncUnit[] = [];
  #toldAt: number;

  constructor(tools: { logger: LoggerService; clock: Clock }) {
    this.#logger = tools.logger;
    this.#clock = tools.clock;
    this.#toldAt = tools.clock.now();
  }

  /** Counts what became of days; those that were only put off don't count. */
  add(settlements: Settlement[]) {
    for (const { result } of settlements) {
      if (result !== 'postponed') {
        this.#tally[result]++;
      }
    }
  }

  /** Takes note of what is still to be done, and says so now and then. */
  expect(units: SyncUnit[]) {
    this.#left = units;
    if (this.#clock.now() - this.#toldAt >= interval) {
      this.#toldAt = this.#clock.now();
      const refs = units.map(({ scope }) => formatSubjectRef({ scope }));
      const left = [...new Set(refs)]
        .map(ref => `${refs.filter(one => one === ref).length} of ${ref}`)
        .join(', ');
      this.#logger.info(
        `Fetching Copilot reports, ${this.#done()} are done; days left: ${left}.`,
      );
    }
  }

  get counts(): RunCounts {
    const left = this.#left
      .map(({ kind, scope }) =>
        kind === 'people'
          ? scope.reports.filter(report => report !== 'totals').length
          : 1,
      )
      .reduce((sum, reports) => sum + reports, 0);
    return { planned: this.#done() + left, ...this.#tally };
  }

  /** What the run counts as; success needs something that was written or confirmed. */
  outcome(ending: RunEnding): SyncRunRow['state'] {
    const { written, unchanged, failed } = this.#tally;
    const fruitless = written + unchanged === 0;
    if (failed > 0 || ending === 'broken') {
      return fruitless ? 'failed' : 'partial';
    }
    if (ending === 'stopped') {
      return fruitless ? 'abandoned' : 'partial';
    }
    return fruitless ? 'nothingDue' : 'succeeded';
  }

  #done(): number {
    return Object.values(this.#tally).reduce((sum, days) => sum + days, 0);
  }
}
