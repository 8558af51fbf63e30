import { UnavailableReason } from 'backstage-plugin-copilot-adoption-common';

/**
 * How a day of a report, or of everything a metric needs, stands.
 *
 * - `settled`, `settling`: held, and past or within the days in which GitHub still corrects it
 * - `missing`: expected and not held
 * - `unavailable`: not to be expected
 */
export type DayStanding =
  | { state: 'settled' | 'settling' | 'missing' }
  | { state: 'unavailable'; reason: UnavailableReason };

export function isHeld(standing: DayStanding): boolean {
  return standing.state === 'settled' || standing.state === 'settling';
}

export function isExpected(standing: DayStanding): boolean {
  return standing.state !== 'unavailable';
}

/** Whether the day was held, and the rows that it would take are deleted. */
export function isGone(standing: DayStanding): boolean {
  return standing.state === 'unavailable' && standing.reason === 'notKept';
}

const worstFirst = ['unavailable', 'missing', 'settling', 'settled'] as const;

/** How a day stands that needs all of the given ones. */
export function worstOf(standings: readonly DayStanding[]): DayStanding {
  for (const state of worstFirst) {
    const found = standings.find(standing => standing.state === state);
    if (found) {
      return found;
    }
  }
  return { state: 'settled' };
}
