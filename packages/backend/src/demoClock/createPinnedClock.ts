import { InputError } from '@backstage/errors';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { setTimeout as wait } from 'node:timers/promises';

/** A clock that starts at noon (UTC) of the given day and runs on from there; without a day, the real time. */
export function createPinnedClock(today?: string): Clock {
  const offset = today === undefined ? 0 : noonOf(today) - Date.now();
  return {
    now: () => Date.now() + offset,
    sleep: async (milliseconds, signal) => {
      await wait(milliseconds, undefined, { signal });
    },
  };
}

function noonOf(day: string): number {
  const noon = new Date(`${day}T12:00:00Z`);
  // A day that no calendar has, like 2026-02-30, would silently become another one.
  if (Number.isNaN(noon.getTime()) || isoDay(noon) !== day) {
    throw new InputError(
      `githubSimulator.today is "${day}", but has to be a day like 2026-11-18`,
    );
  }
  return noon.getTime();
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
