import { InputError } from '@backstage/errors';

const millisecondsPerDay = 24 * 60 * 60 * 1000;

/**
 * A UTC calendar day, counted in days since 1970-01-01.
 *
 * GitHub's reports know no smaller unit and no other time zone, so neither do we: a `Day` is never a JavaScript `Date`.
 *
 * @public
 */
export type Day = number;

/**
 * The last moment that `formatDay` can write with a four-digit year.
 */
const lastDay = Date.UTC(9999, 11, 31) / millisecondsPerDay;

/**
 * Reads an ISO day such as `2026-11-20`.
 *
 * @throws InputError for anything that is not an existing day in that form.
 * @public
 */
export function parseDay(text: string): Day {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? Date.parse(`${text}T00:00:00Z`)
    : NaN;
  // Date.parse accepts 2026-02-30 in some engines and moves it to March.
  if (
    Number.isNaN(milliseconds) ||
    new Date(milliseconds).toISOString().slice(0, 10) !== text
  ) {
    throw new InputError(
      `'${text}' is not a day, expected the form YYYY-MM-DD`,
    );
  }
  return milliseconds / millisecondsPerDay;
}

/**
 * Writes a day as ISO text, such as `2026-11-20`.
 *
 * @public
 */
export function formatDay(day: Day): string {
  if (!Number.isInteger(day) || Math.abs(day) > lastDay) {
    throw new RangeError(`${day} is not a day`);
  }
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/**
 * The UTC day that holds a moment given in milliseconds since 1970.
 *
 * @public
 */
export function dayOfTime(milliseconds: number): Day {
  return Math.floor(milliseconds / millisecondsPerDay);
}

/**
 * The first millisecond of a day.
 *
 * @public
 */
export function startOfDay(day: Day): number {
  return day * millisecondsPerDay;
}

/**
 * ISO weekday, 1 for Monday to 7 for Sunday.
 *
 * @public
 */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * The Monday of the ISO week that holds the day.
 *
 * @public
 */
export function weekStartOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/**
 * The first day of the calendar month that holds the day.
 *
 * @public
 */
export function monthStartOf(day: Day): Day {
  return parseDay(`${formatDay(day).slice(0, 8)}01`);
}

/**
 * The last day of the calendar month that holds the day.
 *
 * @public
 */
export function monthEndOf(day: Day): Day {
  // No month is longer than 31 days, and none shorter than 28.
  return monthStartOf(monthStartOf(day) + 31) - 1;
}

/**
 * Every day from the first to the last, both included; empty when the last comes before the first.
 *
 * @public
 */
export function daysBetween(first: Day, last: Day): Day[] {
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => first + index,
  );
}
