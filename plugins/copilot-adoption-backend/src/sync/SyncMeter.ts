import {
  MetricsService,
  MetricsServiceCounter,
  MetricsServiceGauge,
} from '@backstage/backend-plugin-api/alpha';
import { RateLimit } from '../github/RateBudget';
import { SyncRunRow } from '../store/tables';
import { Settlement } from './settle/settle';

/** Counts what this process does, as OpenTelemetry instruments of Backstage. Never by team or person. */
export class SyncMeter {
  readonly #runs: MetricsServiceCounter;
  readonly #days: MetricsServiceCounter;
  readonly #rows: MetricsServiceCounter;
  readonly #droppedLines: MetricsServiceCounter;
  readonly #lastSuccess: MetricsServiceGauge;

  /** @param rateLimits - what is left to each scope, asked for whenever somebody collects */
  static create(
    metrics: MetricsService,
    rateLimits: () => readonly ({ scope: string } & RateLimit)[],
  ): SyncMeter {
    metrics
      .createObservableGauge('copilot_adoption.github.rate_limit.remaining', {
        description: 'Requests that are left of GitHub’s rate limit.',
        unit: '{request}',
      })
      .addCallback(result => {
        for (const { scope, remaining } of rateLimits()) {
          result.observe(remaining, { scope });
        }
      });
    return new SyncMeter(metrics);
  }

  private constructor(metrics: MetricsService) {
    this.#runs = metrics.createCounter('copilot_adoption.sync.runs', {
      description: 'Runs of the sync, by how they ended.',
      unit: '{run}',
    });
    this.#days = metrics.createCounter('copilot_adoption.sync.days', {
      description: 'Days of reports that were asked for, by what came of it.',
      unit: '{day}',
    });
    this.#rows = metrics.createCounter('copilot_adoption.sync.rows', {
      description: 'Rows of reports that were written.',
      unit: '{row}',
    });
    this.#droppedLines = metrics.createCounter(
      'copilot_adoption.sync.dropped_lines',
      {
        description: 'Lines of written reports that were left out, by why.',
        unit: '{line}',
      },
    );
    this.#lastSuccess = metrics.createGauge(
      'copilot_adoption.sync.last_success',
      {
        description: 'When GitHub last answered, in seconds since 1970.',
        unit: 's',
      },
    );
  }

  countRun({ trigger }: Pick<SyncRunRow, 'trigger'>, result: string): void {
    this.#runs.add(1, { trigger, result });
  }

  /** Counts what became of days of a scope; those that were only put off don't count. */
  countDays(scope: string, settlements: readonly Settlement[]): void {
    for (const { entry, result } of settlements) {
      const { report } = entry;
      if (result !== 'postponed') {
        this.#days.add(1, { scope, report, result });
      }
      if (result === 'written') {
        this.#rows.add(entry.rows, { scope, report });
        this.#countDropped(scope, entry);
      }
      if (['written', 'unchanged'].includes(result) && entry.fetched_at) {
        this.#lastSuccess.record(entry.fetched_at / 1000, { scope, report });
      }
    }
  }

  #countDropped(
    scope: string,
    { report, dropped_lines: dropped }: Settlement['entry'],
  ): void {
    const byReason: Record<string, number> = JSON.parse(dropped);
    for (const [reason, lines] of Object.entries(byReason)) {
      this.#droppedLines.add(lines, { scope, report, reason });
    }
  }
}
