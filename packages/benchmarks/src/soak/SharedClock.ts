import { setTimeout as wait } from 'node:timers/promises';
import { Clock } from '../plugin/backend';

/** How fast simulated time goes by. */
const speed = 60;

/** A moment of simulated time, and when it was by the machine's clock. */
export interface Anchor {
  simulated: number;
  machine: number;
}

/**
 * Simulated time that several processes agree upon without asking each other: it goes on by a fixed speed from an anchor,
 * until everybody is given another one.
 */
export class SharedClock implements Clock {
  #anchor: Anchor;

  constructor(anchor: Anchor = { simulated: 0, machine: 0 }) {
    this.#anchor = anchor;
  }

  /** An anchor at the given moment, from which time goes on now. */
  static from(simulated: number): Anchor {
    return { simulated, machine: Date.now() };
  }

  set(anchor: Anchor) {
    this.#anchor = anchor;
  }

  readonly now = () => {
    const { simulated, machine } = this.#anchor;
    // Moments are whole milliseconds, as those of any clock.
    return Math.round(simulated + (Date.now() - machine) * speed);
  };

  async sleep(milliseconds: number, signal?: AbortSignal) {
    await wait(milliseconds / speed, undefined, { signal });
  }
}
