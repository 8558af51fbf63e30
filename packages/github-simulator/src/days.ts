export const millisecondsPerDay = 86_400_000;

const isoDays = new Map<number, string>();

/** Whether a value is a calendar day written as YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value)
  );
}

/** Days since 1970-01-01 of a YYYY-MM-DD day. */
export function toDayNumber(day: string): number {
  if (!isDay(day)) {
    throw new Error(`Not a day: "${day}"; expected YYYY-MM-DD`);
  }
  return Date.parse(day) / millisecondsPerDay;
}

/** The YYYY-MM-DD day of a number of days since 1970-01-01. */
export function toIsoDay(day: number): string {
  let iso = isoDays.get(day);
  if (iso === undefined) {
    iso = new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
    isoDays.set(day, iso);
  }
  return iso;
}

/** The UTC day, in days since 1970-01-01, of an instant in epoch milliseconds. */
export function dayNumberAt(instant: number): number {
  return Math.floor(instant / millisecondsPerDay);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: number): number {
  return (day + 4) % 7;
}

/** The ISO day a number of days after (or before) another. */
export function addDays(day: string, days: number): string {
  return toIsoDay(toDayNumber(day) + days);
}
