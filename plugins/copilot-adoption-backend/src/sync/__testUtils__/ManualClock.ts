import { Clock } from 'backstage-plugin-copilot-adoption-node';

/** So many turns of the event loop without an end, and nothing but time is being waited for. */
const quietTurns = 50;

/** A clock that stands still until it is told to go on. */
export class ManualClock implements Clock {
  #now: number;
  #sleepers: { until: number; wake: () => void }[] = [];

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const sleeper = { until: this.#now + milliseconds, wake: resolve };
      const abort = () => {
        this.#sleepers = this.#sleepers.filter(one => one !== sleeper);
        reject(signal?.reason);
      };
      if (signal?.aborted) {
        abort();
        return;
      }
      signal?.addEventListener('abort', abort, { once: true });
      this.#sleepers.push(sleeper);
    });
  }

  advance(milliseconds: number) {
    this.#now += milliseconds;
    const due = this.#sleepers.filter(({ until }) => until <= this.#now);
    this.#sleepers = this.#sleepers.filter(one => !due.includes(one));
    due.forEach(({ wake }) => wake());
  }

  /** Waits for the promise, and moves to the next moment somebody sleeps until whenever nothing else happens. */
  async play<T>(promise: Promise<T>): Promise<T> {
    let settled = false;
    const settle = () => {
      settled = true;
    };
    promise.then(settle, settle);
    while (!settled) {
      for (let turn = 0; turn < quietTurns && !settled; turn++) {
        await new Promise(resolve => setImmediate(resolve));
      }
      const next = Math.min(...this.#sleepers.map(({ until }) => until));
      if (!settled && Number.isFinite(next)) {
        this.advance(Math.max(0, next - this.#now));
      }
    }
    return promise;
  }
}
