import { Day, monthStartOf, weekStartOf } from './Day';

/**
 * How days are gathered into buckets: single days, ISO weeks from Monday, or calendar months.
 *
 * @public
 */
export const granularities = ['day', 'week', 'month'] as const;

/**
 * One of {@link granularities}.
 *
 * @public
 */
export type Granularity = (typeof granularities)[number];

/**
 * The first day of the bucket that holds the day. A bucket is named by it, even where the asked period starts later.
 *
 * @public
 */
export function bucketOf(day: Day, granularity: Granularity): Day {
  switch (granularity) {
    case 'week':
      return weekStartOf(day);
    case 'month':
      return monthStartOf(day);
    default:
      return day;
  }
}
