import {
  UnavailableReason,
  ValueState,
} from 'backstage-plugin-copilot-adoption-common';
import {
  DayStanding,
  isExpected,
  isGone,
  isHeld,
} from '../coverage/DayStanding';

/** A value's state, and why it is unavailable if it is. */
export interface StateWithReason {
  state: ValueState;
  reason?: UnavailableReason;
}

/**
 * The state of a value, from the standings of the days it is about.
 *
 * `window` are the days that a trailing value at its day looks back on: where GitHub's history holds more of them than
 * we do, the value is too small. So is a value of days some of which are not kept any more.
 */
export function stateOf(options: {
  days: readonly DayStanding[];
  window: readonly DayStanding[];
  value: number | null;
  noDenominator: boolean;
}): StateWithReason {
  const { days, window, value, noDenominator } = options;
  const expected = days.filter(isExpected);
  if (expected.length === 0) {
    return { state: 'unavailable', reason: reasonOf(days) };
  }
  const held = expected.filter(isHeld);
  if (held.length === 0) {
    return { state: 'missing' };
  }
  if (value === null) {
    return noDenominator
      ? { state: 'noDenominator' }
      : { state: 'unavailable', reason: 'notReported' };
  }
  const counted = [...expected, ...window.filter(isExpected)];
  if (!counted.every(isHeld) || days.some(isGone)) {
    return { state: 'partial' };
  }
  return counted.some(day => day.state === 'settling')
    ? { state: 'settling' }
    : { state: 'ok' };
}

/** The newest reason, days that are not over aside: nobody wonders about those. */
function reasonOf(days: readonly DayStanding[]): UnavailableReason {
  const reasons = days.flatMap(day =>
    day.state === 'unavailable' ? [day.reason] : [],
  );
  return reasons.findLast(reason => reason !== 'future') ?? 'future';
}
