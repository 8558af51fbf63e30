import { setTimeout as wait } from 'node:timers/promises';
import { Clock } from './backend';

/** A clock that starts at a moment, goes on as fast as the machine's own, and can be moved forward. */
export function movableClock(start: string) {
  let offset = Date.parse(start) - Date.now();
  const clock: Clock = {
    now: () => Date.now() + offset,
    sleep: async (milliseconds, signal) => {
      await wait(milliseconds, undefined, { signal });
    },
  };
  return {
    ...clock,
    advance(milliseconds: number) {
      offset += milliseconds;
    },
  };
}
