import {
  formatDay,
  monthEndOf,
  monthStartOf,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import { View } from '../../filters';

/** Shorter than any month. */
const someDays = 20;

/** The view with its period widened to whole months, since GitHub bills no others, and to half a year at least. */
export function billedMonths(view: View): View {
  const last = monthEndOf(parseDay(view.to));
  const halfYear = monthsBefore(monthStartOf(last), 5);
  const first = Math.min(monthStartOf(parseDay(view.from)), halfYear);
  return {
    ...view,
    from: formatDay(first),
    to: formatDay(last),
    days: last - first + 1,
    granularity: 'month',
  };
}

function monthsBefore(monthStart: number, months: number): number {
  return months === 0
    ? monthStart
    : monthsBefore(monthStartOf(monthStart - someDays), months - 1);
}
