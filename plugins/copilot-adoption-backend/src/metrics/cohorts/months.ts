import { bucketOf, Day } from 'backstage-plugin-copilot-adoption-common';

/** Longer than any month, shorter than two. */
const overAMonth = 31;

/** The first days of some months in a row, the last of which the given day lies in. */
export function monthsUntil(day: Day, count: number): Day[] {
  const months = [bucketOf(day, 'month')];
  while (months.length < count) {
    months.unshift(bucketOf(months[0] - 1, 'month'));
  }
  return months;
}

/** The last day of the month that begins on the given day. */
export function lastDayOf(month: Day): Day {
  return bucketOf(month + overAMonth, 'month') - 1;
}
