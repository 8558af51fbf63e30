import { Ledger } from './Ledger';
import { planSync } from './plan/planSync';
import { EndedRun, SyncRun } from './SyncRun';
import { findScopes } from './findScopes';
import { SyncScope } from './SyncScope';
import { SyncTools } from './SyncTools';

/** A run that has been silent for so long, in milliseconds, has died with its process. */
const silence = 40_000;

/** Finds out whether there is something to do, and sees to it that over all replicas only one does it. */
export class SyncRunner {
  readonly #tools: SyncTools;

  constructor(tools: SyncTools) {
    this.#tools = tools;
  }

  /**
   * Does what is due, unless a run elsewhere is at it. An aborted run leaves the rest to the next one.
   *
   * @returns how the run ended; `busy` where another one has to, `idle` where there is nothing to do.
   */
  async tick(signal: AbortSignal): Promise<EndedRun | 'busy' | 'idle'> {
    if (signal.aborted) {
      return 'idle';
    }
    const { store, clock } = this.#tools;
    const now = clock.now();
    const abandoned = await store.abandonRuns({
      before: now - silence,
      after: now + silence,
    });
    const trigger = abandoned > 0 ? 'resume' : 'schedule';
    const due = await this.#isDue(await findScopes(this.#tools));
    const run = await store.startRun(due ? trigger : undefined);
    if (!run) {
      return due ? 'busy' : 'idle';
    }
    const scopes = await findScopes(this.#tools);
    return new SyncRun(this.#tools, scopes, run).execute(signal);
  }

  async #isDue(scopes: SyncScope[]): Promise<boolean> {
    const { store, settings, clock } = this.#tools;
    const { rows } = await Ledger.read(store, scopes);
    const { historyDays } = settings;
    const plan = planSync({
      scopes,
      ledger: rows,
      historyDays,
      now: clock.now(),
    });
    return (
      plan.units.length > 0 ||
      plan.closing.length > 0 ||
      rows.some(row => row.windows_stale)
    );
  }
}
