import { Ledger } from './Ledger';
import { ClosingDay } from './plan/closingDays';
import { planSync } from './plan/planSync';
import { SyncUnit } from './plan/SyncUnit';
import { runUnits } from './runUnits';
import { RunEnding, SyncProgress } from './SyncProgress';
import { SyncScope } from './SyncScope';
import { SyncTools } from './SyncTools';
import { syncUnit } from './work/syncUnit';

const second = 1000;

/** Shorter waits happen in place, longer ones are left to a later run. */
const patience = 30 * second;

/** No unit begins later than this; Backstage ends the task after 15 minutes. */
const lastStart = 10 * 60 * second;

/** So many units are done between two looks at the ledger. */
const batchSize = 100;

/** Plans, works and plans again, a batch at a time, so that what was learnt and what became due meanwhile counts. */
export class SyncLoop {
  readonly #tools: SyncTools;
  readonly #scopes: SyncScope[];
  readonly #ticket: string;
  readonly #progress: SyncProgress;

  constructor(
    tools: SyncTools,
    scopes: SyncScope[],
    run: { ticket: string; progress: SyncProgress },
  ) {
    this.#tools = tools;
    this.#scopes = scopes;
    this.#ticket = run.ticket;
    this.#progress = run.progress;
  }

  /** Works until nothing is due, or the time is up. */
  async run(signal: AbortSignal): Promise<RunEnding> {
    const { store, clock, settings } = this.#tools;
    const scopes = this.#scopes;
    const startBy = clock.now() + lastStart;
    await this.#refreshWindows(scopes, signal);
    while (clock.now() <= startBy) {
      signal.throwIfAborted();
      const ledger = await Ledger.read(store, scopes);
      const plan = planSync({
        scopes,
        ledger: ledger.rows,
        historyDays: settings.historyDays,
        now: clock.now(),
      });
      this.#progress.expect(plan.units);
      await this.#close(plan.closing, ledger);
      if (plan.units.length > 0) {
        const batch = plan.units.slice(0, batchSize);
        await this.#work(batch, ledger, { startBy, signal });
        await this.#refreshWindows(scopesOf(batch), signal);
        continue;
      }
      const wait = (plan.nextAttemptAt ?? Infinity) - clock.now();
      if (wait > patience) {
        return 'complete';
      }
      await clock.sleep(Math.max(0, wait), signal);
    }
    return 'stopped';
  }

  async #work(
    units: SyncUnit[],
    ledger: Ledger,
    options: { startBy: number; signal: AbortSignal },
  ) {
    const { clock } = this.#tools;
    // After a failure the rest of the lane waits for the next plan, which knows what the failure means.
    const failed = new Set<string>();
    await runUnits(
      units,
      async (unit, signal) => {
        const lane = `${unit.scope.id} ${laneOf(unit)}`;
        if (failed.has(lane) || clock.now() > options.startBy) {
          return;
        }
        const progress = this.#progress;
        const ticket = this.#ticket;
        const well = await syncUnit(
          { ...this.#tools, ledger, progress, ticket, signal },
          unit,
        );
        if (!well) {
          failed.add(lane);
        }
      },
      options.signal,
    );
  }

  /** Brings the windows up to date that writes have made stale, by this run or by one that was interrupted. */
  async #refreshWindows(scopes: SyncScope[], signal: AbortSignal) {
    for (const { id } of scopes) {
      await this.#tools.store.refreshWindows({ scopeId: id, signal });
    }
  }

  async #close(days: ClosingDay[], ledger: Ledger) {
    const { store } = this.#tools;
    const ticket = this.#ticket;
    for (const { id: scopeId } of scopesOf(days)) {
      const closing = days.filter(({ scope }) => scope.id === scopeId);
      await store.claimDays({ scopeId, days: closing, ticket });
      const entries = closing.map(({ report, day, state }) => ({
        ...ledger.entryOf(scopeId, report, day),
        state,
        next_attempt_at: null,
      }));
      await store.settleDay({ ticket, entries });
    }
  }
}

function laneOf(unit: SyncUnit): 'totals' | 'people' {
  if (unit.kind === 'window') {
    return unit.report === 'totals' ? 'totals' : 'people';
  }
  return unit.kind;
}

function scopesOf(work: { scope: SyncScope }[]): SyncScope[] {
  return [...new Set(work.map(({ scope }) => scope))];
}
