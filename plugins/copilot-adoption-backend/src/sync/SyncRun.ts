import { toError } from '@backstage/errors';
import { SyncRunRow } from '../store/tables';
import { parseRunRequest, RunRequest } from './plan/RunRequest';
import { pruneHistory } from './pruneHistory';
import { SyncLoop } from './SyncLoop';
import { RunEnding, SyncProgress } from './SyncProgress';
import { SyncScope } from './SyncScope';
import { SyncTools } from './SyncTools';
import { SupersededError } from './work/SupersededError';

/** How often a run tells that it is alive, in milliseconds. */
const heartbeat = 10_000;

/** A run that writes so many days is worth renewing the database's statistics for. */
const manyDays = 100;

/** What came of a run. */
export interface EndedRun extends Pick<SyncRunRow, 'trigger' | 'state'> {
  ending: RunEnding;
}

/** One run of the sync, from its first heartbeat to the record of what came of it. */
export class SyncRun {
  readonly #tools: SyncTools;
  readonly #scopes: SyncScope[];
  readonly #id: string;
  readonly #trigger: SyncRunRow['trigger'];
  readonly #request: RunRequest | undefined;
  readonly #progress: SyncProgress;

  constructor(tools: SyncTools, scopes: SyncScope[], run: SyncRunRow) {
    this.#tools = tools;
    this.#scopes = scopes;
    this.#id = run.id;
    this.#trigger = run.trigger;
    this.#request = parseRunRequest(run.request);
    this.#progress = new SyncProgress(tools, scopes);
  }

  /** Never throws for what goes wrong with single days; the ledger tells about those. */
  async execute(signal: AbortSignal): Promise<EndedRun> {
    const end = new AbortController();
    const beating = this.#beat(end.signal);
    try {
      const ending = await this.#work(signal);
      const state = await this.#finish(ending);
      return { trigger: this.#trigger, state, ending };
    } finally {
      end.abort();
      await beating;
    }
  }

  async #work(signal: AbortSignal): Promise<RunEnding> {
    const { logger, store } = this.#tools;
    try {
      const loop = new SyncLoop(this.#tools, this.#scopes, {
        ticket: this.#id,
        request: this.#request,
        progress: this.#progress,
      });
      const ending = await loop.run(signal);
      if (this.#progress.counts.written >= manyDays) {
        await store.analyze();
      }
      if (ending === 'complete') {
        await pruneHistory(this.#tools, this.#scopes, signal);
      }
      return ending;
    } catch (error) {
      if (signal.aborted) {
        logger.info('The Copilot sync was stopped; the next run goes on.');
        return 'stopped';
      }
      if (error instanceof SupersededError) {
        logger.info('Another run of the Copilot sync has taken over.');
        return 'stopped';
      }
      logger.error('The Copilot sync ended early.', toError(error));
      return 'broken';
    }
  }

  async #finish(ending: RunEnding): Promise<SyncRunRow['state']> {
    const { counts } = this.#progress;
    const state = this.#progress.outcome(ending);
    await this.#tools.store.finishRun(this.#id, state, counts);
    this.#tools.meter?.countRun({ trigger: this.#trigger }, state);
    this.#tools.logger.info(
      `The Copilot sync ended as ${state}: ${counts.written} days of reports written, ${counts.unchanged} unchanged, ${counts.waiting} not published, ${counts.failed} failed.`,
    );
    return state;
  }

  async #beat(end: AbortSignal) {
    const { clock, logger, store } = this.#tools;
    while (!end.aborted) {
      try {
        await clock.sleep(heartbeat, end);
        await store.recordHeartbeat(this.#id, this.#progress.counts);
      } catch (error) {
        if (!end.aborted) {
          logger.warn(
            'The heartbeat of the Copilot sync failed.',
            toError(error),
          );
        }
      }
    }
  }
}
