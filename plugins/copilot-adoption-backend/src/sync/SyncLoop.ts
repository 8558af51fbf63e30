import { Ledger } from './Ledger';
import { ClosingDay } from './plan/closingDays';
import { Lane } from './plan/Lane';
import { planSync } from './plan/planSync';
import { RunRequest } from './plan/RunRequest';
import { SyncUnit } from './plan/SyncUnit';
import { runUnits } from './runUnits';
import { RunEnding, SyncProgress } from './SyncProgress';
import { SyncScope } from './SyncScope';
import { SyncTools } from './SyncTools';
import { together } from './together';
import { syncUnit } from './work/syncUnit';

const second = 1000;

/** Shorter waits happen in place, longer ones are left to a later run. */
const patience = 30 * second;

/** No unit begins later than this; Backstage ends the task after 15 minutes. */
const lastStart = 10 * 60 * second;

/** So many units of a scope are done between two looks at the ledger. */
const batchSize = 100;

/** How many units of one host are worked on at the same time; each of its scopes has one at least. */
const concurrency = 4;

/**
 * Plans, works and plans again, a batch at a time, so that what was learnt and what became due meanwhile counts. Each
 * scope goes its own way, so that nobody waits for somebody else's slow answers.
 */
export class SyncLoop {
  readonly #tools: SyncTools;
  readonly #scopes: SyncScope[];
  readonly #ticket: string;
  readonly #request: RunRequest | undefined;
  readonly #progress: SyncProgress;
  readonly #working = new Set<SyncScope>();

  constructor(
    tools: SyncTools,
    scopes: SyncScope[],
    run: { ticket: string; request?: RunRequest; progress: SyncProgress },
  ) {
    this.#tools = tools;
    this.#scopes = scopes;
    this.#ticket = run.ticket;
    this.#request = run.request;
    this.#progress = run.progress;
  }

  /** Works until nothing is due, or the time is up. */
  async run(signal: AbortSignal): Promise<RunEnding> {
    const startBy = this.#tools.clock.now() + lastStart;
    const endings = new Set<RunEnding>();
    await together(
      this.#scopes.map(scope => async stop => {
        this.#working.add(scope);
        endings.add(await this.#workOn(scope, { startBy, signal: stop }));
        this.#working.delete(scope);
      }),
      signal,
    );
    return endings.has('stopped') ? 'stopped' : 'complete';
  }

  async #workOn(scope: SyncScope, options: Limits): Promise<RunEnding> {
    const { store, clock, settings } = this.#tools;
    const { startBy, signal } = options;
    await this.#refreshWindows(scope, signal);
    while (clock.now() <= startBy) {
      signal.throwIfAborted();
      const ledger = await Ledger.read(store, [scope]);
      const plan = planSync({
        scopes: [scope],
        ledger: ledger.rows,
        historyDays: settings.historyDays,
        now: clock.now(),
        request: this.#request,
      });
      this.#progress.expect(scope, plan.units);
      await this.#close(scope, plan.closing, ledger);
      if (plan.units.length > 0) {
        await this.#work(plan.units.slice(0, batchSize), ledger, options);
        await this.#refreshWindows(scope, signal);
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

  async #work(units: SyncUnit[], ledger: Ledger, options: Limits) {
    const { clock } = this.#tools;
    // After a failure the rest of the lane waits for the next plan, which knows what the failure means.
    const failed = new Set<string>();
    await runUnits(
      units,
      async (unit, signal) => {
        const lane = laneOf(unit);
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
      { atATime: this.#shareOf(units[0].scope), signal: options.signal },
    );
  }

  /** What falls to a scope when its host is shared with all that still work. */
  #shareOf({ host }: SyncScope): number {
    const sharing = [...this.#working].filter(scope => scope.host === host);
    return Math.max(1, Math.floor(concurrency / sharing.length));
  }

  /** Brings the windows up to date that writes have made stale, by this run or by one that was interrupted. */
  async #refreshWindows({ id: scopeId }: SyncScope, signal: AbortSignal) {
    await this.#tools.store.refreshWindows({ scopeId, signal });
  }

  async #close({ id: scopeId }: SyncScope, days: ClosingDay[], ledger: Ledger) {
    if (days.length === 0) {
      return;
    }
    const { store } = this.#tools;
    const ticket = this.#ticket;
    await store.claimDays({ scopeId, days, ticket });
    const entries = days.map(({ report, day, state }) => ({
      ...ledger.entryOf(scopeId, report, day),
      state,
      next_attempt_at: null,
    }));
    await store.settleDay({ ticket, entries });
  }
}

interface Limits {
  /** No unit begins later. */
  startBy: number;
  signal: AbortSignal;
}

function laneOf(unit: SyncUnit): Lane['kind'] | 'check' {
  if (unit.kind === 'window') {
    return unit.report === 'totals' ? 'totals' : 'people';
  }
  return unit.kind;
}
