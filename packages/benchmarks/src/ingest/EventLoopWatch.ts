import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * How long requests of others would have waited while something was done. Each time has a histogram of its own: one
 * that is switched off and on again takes the time in between for a delay.
 */
export class EventLoopWatch {
  #percentile99 = 0;
  #longest = 0;

  /** At the 99th percentile of the worst time, in milliseconds. */
  get percentile99(): number {
    return this.#percentile99;
  }

  /** In milliseconds. */
  get longest(): number {
    return this.#longest;
  }

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    try {
      return await work();
    } finally {
      delay.disable();
      this.#percentile99 = Math.max(
        this.#percentile99,
        delay.percentile(99) / 1e6,
      );
      this.#longest = Math.max(this.#longest, delay.max / 1e6);
    }
  }
}
