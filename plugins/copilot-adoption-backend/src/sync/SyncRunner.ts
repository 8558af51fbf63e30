import { Ledger } from './Ledger';
import { planSync } from './plan/planSync';
import { SyncRun } from './SyncRun';
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

  /** Does what is due, unless a run elsewhere is at it. An aborted run leaves the rest to the next one. */
  async tick(signal: AbortSignal): Promise<void> {
    if (signal.aborted) {
      return;
    }
    const { store, clock } = this.#tools;
    const now = clock.now();
    const abandoned = await store.abandonRuns({
      before: now - silence,
      after: now + silence,
    });
    const trigger = abandoned > 0 ? 'resume' : 'schedule';
    const due = await this.#isDue(await this.#findScopes());
    const run = await store.startRun(due ? trigger : undefined);
    if (run) {
      const scopes = await this.#findScopes();
      await new SyncRun(this.#tools, scopes, run).execute(signal);
    }
  }

  /** Anew each time, since any replica may find out that a scope is one that GitHub has renamed, and has another id. */
  async #findScopes(): Promise<SyncScope[]> {
    const { store, settings } = this.#tools;
    const rows = await store.registerScopes(settings.scopes);
    return settings.scopes.map((scope, index) => ({
      ...scope,
      id: rows[index].id,
    }));
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
