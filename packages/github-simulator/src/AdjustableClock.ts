/** Where the simulator reads the time, in epoch milliseconds. */
export interface SimulatorClock {
  now(): number;
}

/** A clock that can be moved forward; the simulator then offers `POST /__simulator/advance`. */
export interface AdjustableClock extends SimulatorClock {
  advance(milliseconds: number): void;
}

/** A clock that starts at an instant (by default now) and runs on from there. */
export function createAdjustableClock(
  start: number = Date.now(),
): AdjustableClock {
  let offset = start - Date.now();
  return {
    now: () => Date.now() + offset,
    advance: milliseconds => {
      offset += milliseconds;
    },
  };
}

export function isAdjustable(clock: SimulatorClock): clock is AdjustableClock {
  return 'advance' in clock;
}
