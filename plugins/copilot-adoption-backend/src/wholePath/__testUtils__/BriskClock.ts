import { setTimeout as wait } from 'node:timers/promises';
import { Clock } from 'backstage-plugin-copilot-adoption-node';

/**
 * A clock that a test moves, and that moves on by itself only when somebody has waited.
 *
 * Unlike the sync's `ManualClock` it leaves databases and HTTP the time they need before a wait ends, so that the
 * heartbeats of a run do not eat up its ten minutes.
 */
export class BriskClock implements Clock {
  #now: number;
  readonly #longestWait: number;

  /** @param longestWait - no wait takes longer than this, in milliseconds of the machine's own time */
  constructor(now: number, longestWait = 1000) {
    this.#now = now;
    this.#longestWait = longestWait;
  }

  now(): number {
    return this.#now;
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    await wait(Math.min(milliseconds, this.#longestWait), undefined, {
      signal,
    });
    this.advance(milliseconds);
  }

  advance(milliseconds: number) {
    this.#now += milliseconds;
  }
}
