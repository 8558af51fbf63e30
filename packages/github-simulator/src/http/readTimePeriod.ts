import { dayNumberAt, isDay, toIsoDay } from '../days';

/** The time that a bill is about. */
export interface TimePeriod {
  timePeriod: { year: number; month?: number; day?: number };
  /** Days as YYYY-MM-DD, both included. */
  from: string;
  to: string;
  /** Whether its last month is over. */
  isOver: boolean;
}

/** GitHub remembers so many months, the present one among them. */
const rememberedMonths = 24;

/**
 * The period that the parameters `year`, `month` and `day` ask for, the present month where they are left out; undefined
 * where they name no time that GitHub knows of.
 */
export function readTimePeriod(
  query: Record<string, unknown>,
  now: number,
): TimePeriod | undefined {
  const today = toIsoDay(dayNumberAt(now));
  const asked = [query.year, query.month, query.day].map(value =>
    value === undefined ? undefined : Number(value),
  );
  const [year = Number(today.slice(0, 4)), askedMonth, day] = asked;
  const month =
    askedMonth ??
    (asked[0] === undefined ? Number(today.slice(5, 7)) : undefined);
  if (
    !isWithin(year, 1970, 9999) ||
    (month !== undefined && !isWithin(month, 1, 12))
  ) {
    return undefined;
  }
  const from = isoOf(year, month ?? 1, day ?? 1);
  const to =
    day === undefined ? lastDayOf(year, month ?? 12) : isoOf(year, month!, day);
  if (!isDay(from) || !isDay(to) || to < firstKnown(today)) {
    return undefined;
  }
  return {
    timePeriod: {
      year,
      ...(month !== undefined && { month }),
      ...(day !== undefined && { day }),
    },
    from,
    to,
    isOver: to.slice(0, 7) < today.slice(0, 7),
  };
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function firstKnown(today: string): string {
  const [year, month] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - rememberedMonths, 1))
    .toISOString()
    .slice(0, 10);
}

function lastDayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function isoOf(year: number, month: number, day: number): string {
  const padded = (value: number) => String(value).padStart(2, '0');
  return `${year}-${padded(month)}-${padded(day)}`;
}
