import { Day, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { setTimeout as wait } from 'node:timers/promises';
import { BenchDatabase } from '../database/BenchDatabase';
import { Chance } from './Chance';
import { compareDatabases, TableComparison } from './compareDatabases';
import { endConnections } from './endConnections';
import { InsideWorker } from './InsideWorker';
import { SharedClock } from './SharedClock';
import { SoakGithub } from './SoakGithub';
import { firstDay, livedDays, settlingDays } from './soakWorld';
import { SyncWorker, WorkerSettings } from './SyncWorker';
import { Troubles } from './Troubles';

const minute = 60_000;
const hour = 60 * minute;

export interface SoakResult {
  tables: TableComparison[];
  troubles: Map<string, number>;
  ticks: number;
  requests: number;
  /** Runs of the sync by how they ended. */
  runs: Record<string, number>;
}

export interface SoakSettings {
  engine: 'pg' | 'sqlite';
  days: number;
  seed: number;
  kills: number;
  /** How many processes look at the same time; of SQLite one. */
  processes: number;
  createWorker(settings: WorkerSettings): SyncWorker;
  onDay?(day: Day, last: Day): void;
}

/** Lives through the history of a company day by day, with trouble of all kinds, and then through days without any. */
export class Soak {
  readonly #settings: SoakSettings;
  readonly #days: Day[];
  readonly #chance: Chance;
  readonly #github: SoakGithub;
  readonly #troubles: Troubles;
  readonly #lived: BenchDatabase;
  readonly #clean: BenchDatabase;
  readonly #workers: SyncWorker[];
  /** Starts while the others work, since starting takes a while. */
  #spare: SyncWorker;
  /** How long a run lately took, in milliseconds of the machine's own time. */
  #usual = 500;
  #ticks = 0;

  private constructor(
    settings: SoakSettings,
    github: SoakGithub,
    databases: { lived: BenchDatabase; clean: BenchDatabase },
  ) {
    this.#settings = settings;
    this.#days = livedDays(settings.days);
    this.#chance = new Chance(settings.seed);
    this.#github = github;
    this.#troubles = new Troubles(this.#chance, github.simulator);
    this.#lived = databases.lived;
    this.#clean = databases.clean;
    this.#workers = Array.from({ length: settings.processes }, () =>
      this.#createWorker(this.#lived),
    );
    this.#spare = this.#createWorker(this.#lived);
  }

  static async run(settings: SoakSettings): Promise<SoakResult> {
    const { engine, days, seed } = settings;
    const now = startOfDay(livedDays(days)[0]);
    const github = await SoakGithub.start({ days, seed, now });
    const lived = await BenchDatabase.create(engine);
    const clean = await BenchDatabase.create(engine);
    try {
      return await new Soak(settings, github, { lived, clean }).#run();
    } finally {
      github.stop();
      await lived.dispose();
      await clean.dispose();
    }
  }

  async #run(): Promise<SoakResult> {
    const last = this.#days.at(-1) as Day;
    for (const day of this.#days) {
      this.#settings.onDay?.(day, last);
      await (day > last - settlingDays ? this.#settle(day) : this.#live(day));
    }
    for (const worker of [...this.#workers, this.#spare]) {
      await worker.kill('SIGTERM');
    }
    await this.#importCleanly(last);
    return {
      tables: await compareDatabases(
        this.#lived.knex,
        this.#clean.knex,
        firstDay,
      ),
      troubles: this.#troubles.counts,
      ticks: this.#ticks,
      requests: this.#github.simulator.requests.total,
      runs: await this.#countRuns(),
    };
  }

  /** A day with two looks at GitHub, at any time, the second one perhaps across midnight. */
  async #live(day: Day) {
    this.#troubles.begin(day);
    await this.#troubledTick(
      startOfDay(day) + this.#chance.between(0, 12) * hour,
    );
    const evening = this.#chance.happens(0.1)
      ? 24 * hour - 10_000
      : this.#chance.between(13, 23) * hour;
    await this.#troubledTick(startOfDay(day) + evening);
  }

  async #settle(day: Day) {
    this.#troubles.end();
    for (const moment of [8 * hour, 16 * hour]) {
      await untilDone(this.#lived, startOfDay(day) + moment, each =>
        this.#tick(each),
      );
    }
  }

  async #troubledTick(moment: number) {
    const today = Math.floor(moment / (24 * hour));
    this.#troubles.play(today);
    const ticking = this.#tick(moment);
    const meanwhile: Promise<void>[] = [];
    const later = (work: () => Promise<void> | void) =>
      meanwhile.push(
        wait(this.#chance.between(0, this.#usual * 1.2)).then(work),
      );
    if (this.#chance.happens(0.4)) {
      later(() => this.#troubles.play(today));
    }
    if (this.#settings.engine === 'pg' && this.#chance.happens(0.1)) {
      later(() => this.#endConnections());
    }
    if (this.#settings.engine === 'pg' && this.#chance.happens(0.05)) {
      later(() => this.#secondReplica());
    }
    const killed = this.#chance.happens(
      this.#settings.kills / this.#lookCount(),
    );
    if (killed) {
      later(() => this.#kill());
    }
    await Promise.all([ticking, ...meanwhile]);
    if (killed) {
      // The one that takes over finds a run whose heart has stopped.
      await this.#tick(moment + 30 * minute);
    }
  }

  async #tick(moment: number) {
    const anchor = SharedClock.from(moment);
    this.#github.clock.set(anchor);
    const start = performance.now();
    await Promise.all(this.#workers.map(worker => worker.tick(anchor)));
    this.#ticks += 1;
    this.#usual = 0.9 * this.#usual + 0.1 * (performance.now() - start);
  }

  async #kill() {
    const signal = this.#chance.happens(0.7) ? 'SIGKILL' : 'SIGTERM';
    this.#troubles.count(`process ended by ${signal}`);
    const index = this.#pickWorker();
    const killed = this.#workers[index];
    this.#workers[index] = this.#spare;
    await killed.kill(signal);
    this.#spare = this.#createWorker(this.#lived);
  }

  #pickWorker(): number {
    const { length } = this.#workers;
    return length === 1 ? 0 : Math.floor(this.#chance.between(0, length));
  }

  async #secondReplica() {
    this.#troubles.count('further replica at work');
    await this.#spare.tick(SharedClock.from(this.#github.clock.now()));
  }

  async #endConnections() {
    this.#troubles.count('database connections ended');
    await endConnections(this.#lived.knex);
  }

  /**
   * What is published in the end, on a database that knows no trouble. A day or two before, to be confirmed on the last
   * one: the teams of a day without anybody are kept only once that is certain.
   */
  async #importCleanly(last: Day) {
    const worker = new InsideWorker(this.#workerSettings(this.#clean));
    for (const day of [last - 2, last - 1, last]) {
      await untilDone(this.#clean, startOfDay(day) + 16 * hour, moment => {
        const anchor = SharedClock.from(moment);
        this.#github.clock.set(anchor);
        return worker.tick(anchor);
      });
    }
    await worker.kill();
  }

  #createWorker(database: BenchDatabase): SyncWorker {
    return this.#settings.createWorker(this.#workerSettings(database));
  }

  #workerSettings({ address }: BenchDatabase): WorkerSettings {
    const { days } = this.#settings;
    return { database: address, github: this.#github.origin, days };
  }

  #lookCount(): number {
    return 2 * Math.max(1, this.#days.length - settlingDays);
  }

  async #countRuns(): Promise<Record<string, number>> {
    const states: string[] = await this.#lived.knex('sync_runs').pluck('state');
    const counts: Record<string, number> = {};
    states.forEach(state => (counts[state] = (counts[state] ?? 0) + 1));
    return counts;
  }
}

/** A run ends after ten minutes, done or not, and how much it gets done depends on the machine. */
async function untilDone(
  { knex }: BenchDatabase,
  from: number,
  tick: (moment: number) => Promise<void>,
) {
  for (let moment = from; ; moment += 15 * minute) {
    await tick(moment);
    const newest = await knex('sync_runs')
      .orderBy('started_at', 'desc')
      .first('state');
    if (newest?.state !== 'partial') {
      return;
    }
  }
}
