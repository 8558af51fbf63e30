import { LoggerService } from '@backstage/backend-plugin-api';
import { formatSubjectRef } from 'backstage-plugin-copilot-adoption-common';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { RunCounts } from '../store/AdoptionStore';
import { SyncRunRow } from '../store/tables';
import { SyncUnit } from './plan/SyncUnit';
import { SyncMeter } from './SyncMeter';
import { SyncScope } from './SyncScope';
import { SyncTools } from './SyncTools';
import { Settlement } from './settle/settle';
import { doneOf, SyncTally } from './SyncTally';

/** How often a long run tells how far it has come, in milliseconds. */
const interval = 15_000;

/** Whether a run came to its end, was stopped with work left, or could not go on. */
export type RunEnding = 'complete' | 'stopped' | 'broken';

/** How far a run has come. */
export class SyncProgress {
  readonly #logger: LoggerService;
  readonly #clock: Clock;
  readonly #meter?: SyncMeter;
  readonly #scopes: readonly SyncScope[];
  readonly #tally = new SyncTally();
  readonly #left = new Map<SyncScope, SyncUnit[]>();
  #toldAt: number;

  constructor(
    tools: Pick<SyncTools, 'logger' | 'clock' | 'meter'>,
    scopes: readonly SyncScope[],
  ) {
    this.#logger = tools.logger;
    this.#clock = tools.clock;
    this.#meter = tools.meter;
    this.#scopes = scopes;
    this.#toldAt = tools.clock.now();
  }

  /** Counts what became of days; those that were only put off don't count. */
  add(settlements: Settlement[]) {
    this.#tally.add(settlements);
    for (const scope of this.#scopes) {
      this.#meter?.countDays(
        formatSubjectRef({ scope }),
        settlements.filter(({ entry }) => entry.scope_id === scope.id),
      );
    }
  }

  /** Takes note of what is still to be done for a scope, and says now and then how much it is for all. */
  expect(scope: SyncScope, units: SyncUnit[]) {
    this.#left.set(scope, units);
    if (this.#clock.now() - this.#toldAt >= interval) {
      this.#toldAt = this.#clock.now();
      const left = [...this.#left]
        .filter(([, { length }]) => length > 0)
        .map(([one, { length }]) => {
          return `${length} of ${formatSubjectRef({ scope: one })}`;
        })
        .join(', ');
      this.#logger.info(
        `Fetching Copilot reports, ${doneOf(
          this.counts,
        )} are done; days left: ${left}.`,
      );
    }
  }

  get counts(): RunCounts {
    return this.#tally.counts([...this.#left.values()].flat());
  }

  /** What the run counts as; success needs something that was written or confirmed. */
  outcome(ending: RunEnding): SyncRunRow['state'] {
    const { written, unchanged, failed } = this.counts;
    const fruitless = written + unchanged === 0;
    if (failed > 0 || ending === 'broken') {
      return fruitless ? 'failed' : 'partial';
    }
    if (ending === 'stopped') {
      return fruitless ? 'abandoned' : 'partial';
    }
    return fruitless ? 'nothingDue' : 'succeeded';
  }
}
