import {
  daysBetween,
  formatDay,
  monthStartOf,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';

/** What a month has come to, and what it comes to at the pace of late. */
export interface Projection {
  soFar: number;
  projected: number;
}

const window = 28;
/** Any month is over within as many days. */
const longestMonth = 31;

/** The days that a projection of the newest day's month rests on: those of the month, and 28 for the pace. */
export function projectionPeriod(newestDay: string): {
  from: string;
  to: string;
} {
  const last = parseDay(newestDay);
  const first = Math.min(monthStartOf(last), last - window + 1);
  return { from: formatDay(first), to: newestDay };
}

/**
 * What is held of the month, and for each of its other days the mean of the last 28 days held. Undefined where no day is.
 *
 * @param days - the days of `projectionPeriod` with their values
 */
export function projectMonth(
  days: readonly { day: string; value: number | null }[],
): Projection | undefined {
  const newest = days.at(-1)?.day;
  if (!newest) {
    return undefined;
  }
  const known = days.filter(({ value }) => value !== null);
  const ofMonth = known.filter(({ day }) => day >= monthOf(newest));
  const late = known.slice(-window);
  if (late.length === 0) {
    return undefined;
  }
  const soFar = sum(ofMonth);
  const missing = daysOfMonth(newest) - ofMonth.length;
  return { soFar, projected: soFar + (missing * sum(late)) / late.length };
}

function monthOf(day: string): string {
  return formatDay(monthStartOf(parseDay(day)));
}

function daysOfMonth(day: string): number {
  const first = monthStartOf(parseDay(day));
  return daysBetween(first, monthStartOf(first + longestMonth) - 1).length;
}

function sum(days: readonly { value: number | null }[]): number {
  return days.reduce((total, { value }) => total + (value ?? 0), 0);
}
