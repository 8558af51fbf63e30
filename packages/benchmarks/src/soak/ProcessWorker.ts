import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Anchor } from './SharedClock';
import { SyncWorker, WorkerSettings } from './SyncWorker';
import type { Order } from './workerProcess';

/** A worker in a process of its own. */
export class ProcessWorker implements SyncWorker {
  readonly #settings: WorkerSettings;
  readonly #child: ChildProcess;
  readonly #exit: Promise<void>;
  #isToEnd = false;

  constructor(settings: WorkerSettings) {
    this.#settings = settings;
    this.#child = fork(require.resolve('./workerProcess'));
    this.#exit = once(this.#child, 'exit').then(([code, signal]) => {
      if (!this.#isToEnd) {
        throw new Error(
          `The sync's process ended by itself: ${code ?? signal}`,
        );
      }
    });
  }

  async tick(anchor: Anchor) {
    const order: Order = { settings: this.#settings, anchor };
    const done = new Promise<void>(resolve => {
      const listen = (message: unknown) => {
        // Backstage's loader of TypeScript sends messages of its own.
        if (message === 'done') {
          this.#child.off('message', listen);
          resolve();
        }
      };
      this.#child.on('message', listen);
    });
    this.#child.send(order);
    await Promise.race([done, this.#exit]);
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM') {
    this.#isToEnd = true;
    this.#child.kill(signal);
    await this.#exit;
  }
}
