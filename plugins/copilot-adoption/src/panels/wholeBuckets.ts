import {
  bucketOf,
  Day,
  formatDay,
  Granularity,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import { View } from '../filters';

/**
 * The view without the weeks or months that its period cuts: whoever was not there in two days of a week has not stayed
 * away for a week. As it is where no bucket is whole.
 */
export function wholeBuckets(view: View, granularity: Granularity): View {
  const startsAt = (day: Day) => bucketOf(day, granularity) === day;
  let from = parseDay(view.from);
  let to = parseDay(view.to);
  while (from <= to && !startsAt(from)) {
    from++;
  }
  while (to >= from && !startsAt(to + 1)) {
    to--;
  }
  return from > to
    ? view
    : {
        ...view,
        from: formatDay(from),
        to: formatDay(to),
        days: to - from + 1,
      };
}
