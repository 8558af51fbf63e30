import { openSync } from './openSync';
import { Anchor } from './SharedClock';
import { SyncWorker, WorkerSettings } from './SyncWorker';

/** A worker in this process, which can only be stopped. */
export class InsideWorker implements SyncWorker {
  readonly #settings: WorkerSettings;
  readonly #stop = new AbortController();
  #sync: ReturnType<typeof openSync> | undefined;
  #ticking: Promise<unknown> = Promise.resolve();

  constructor(settings: WorkerSettings) {
    this.#settings = settings;
  }

  async tick(anchor: Anchor) {
    this.#sync ??= openSync(this.#settings);
    const { clock, runner } = await this.#sync;
    clock.set(anchor);
    this.#ticking = runner.tick(this.#stop.signal);
    await this.#ticking;
  }

  async kill() {
    this.#stop.abort();
    await this.#ticking;
    await (await this.#sync)?.knex.destroy();
  }
}
