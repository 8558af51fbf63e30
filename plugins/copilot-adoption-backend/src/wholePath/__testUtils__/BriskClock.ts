import { setTimeout as wait } from 'node:timers/promises';
import { Clock } from '../../clock';

/** No wait takes longer than this, in milliseconds of the machine's own time. */
const longestWait = 1000;

/**
 * A clock that a test moves, and that moves on by itself only when somebody has waited.
 *
 * Unlike the sync's `ManualClock` it leaves databases and HTTP the time they need before a wait ends, so that the
 * heartbeats of a run do not eat up its ten minutes.
 */
export class BriskClock implements Clock {
  #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    await wait(Math.min(milliseconds, longestWait), undefined, { signal });
    this.advance(milliseconds);
  }

  advance(milliseconds: number) {
    this.#now += milliseconds;
  }
}
