import { DateTime, DateTimeFormatOptions, Interval } from 'luxon';
import { Granularity } from 'backstage-plugin-copilot-adoption-common';

/** Writes numbers and days as the reader is used to. Days are ISO text in UTC, shares are fractions. */
export interface Format {
  /** Exact: 12,345. */
  count(value: number): string;
  /**
   * For tiles and axes: exact below 10,000, then three digits, such as 12.3K.
   * The numbers of one axis share the scale of their largest.
   */
  short(value: number, scale?: number): string;
  /** For sentences: exact below a hundred, whole below a million. */
  brief(value: number): string;
  /** One digit behind the point, such as 29.4%, and never zero for something. */
  share(value: number): string;
  /** Whole units of a currency: $1,234. */
  money(value: number, currency: string): string;
  /** 16 Nov. */
  day(day: string): string;
  /** A moment in the reader's own time: 16 Nov 2026, 09:14. */
  moment(moment: string): string;
  /** Nov. */
  month(day: string): string;
  /** Mon. */
  weekday(day: string): string;
  /** Monday. */
  longWeekday(day: string): string;
  /** 20 Oct – 16 Nov 2026. */
  period(from: string, to: string): string;
  /** Whole months: Jun – Nov 2026. */
  months(from: string, to: string): string;
  /** What a bucket covers: a weekday and day, a week's days, or a month. */
  bucket(bucket: string, granularity: Granularity): string;
  /** The same in the few letters that fit below an axis. */
  tick(bucket: string, granularity: Granularity): string;
}

const dayOfMonth: DateTimeFormatOptions = { day: 'numeric', month: 'short' };
const withYear: DateTimeFormatOptions = { ...dayOfMonth, year: 'numeric' };
const withWeekday: DateTimeFormatOptions = { ...dayOfMonth, weekday: 'short' };
const wholeMonth: DateTimeFormatOptions = { month: 'long', year: 'numeric' };
const shortMonth: DateTimeFormatOptions = { month: 'short' };
const january: DateTimeFormatOptions = { month: 'short', year: 'numeric' };

/** From this on, tiles round: fewer digits say more. */
const firstRounded = 10_000;
/** From this on, sentences leave out what is behind the point. */
const firstWhole = 100;
/** From this on, they round. */
const firstBrief = 1_000_000;
/** The smallest share that one digit behind the point can tell. */
const smallestShare = 0.001;

export function createFormat(locale: string): Format {
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const rounded = new Intl.NumberFormat(locale, {
    notation: 'compact',
    maximumSignificantDigits: 3,
  });
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
  });

  function at(day: string): DateTime {
    return DateTime.fromISO(day, { zone: 'utc' }).setLocale(locale);
  }

  function period(from: string, to: string, format = withYear): string {
    return Interval.fromDateTimes(at(from), at(to)).toLocaleString(format);
  }

  return {
    count: value => exact.format(value),
    short: (value, scale = value) =>
      Math.abs(scale) < firstRounded
        ? exact.format(value)
        : rounded.format(value),
    brief: value => {
      if (Math.abs(value) >= firstBrief) {
        return rounded.format(value);
      }
      return (Math.abs(value) < firstWhole ? exact : whole).format(value);
    },
    share: value =>
      value > 0 && value < smallestShare / 2
        ? `<${percent.format(smallestShare)}`
        : percent.format(value),
    money: (value, currency) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        maximumFractionDigits: 0,
      }).format(value),
    day: day => at(day).toLocaleString(dayOfMonth),
    moment: moment =>
      DateTime.fromISO(moment)
        .setLocale(locale)
        .toLocaleString(DateTime.DATETIME_MED),
    month: day => at(day).toLocaleString(shortMonth),
    weekday: day => at(day).toLocaleString({ weekday: 'short' }),
    longWeekday: day => at(day).toLocaleString({ weekday: 'long' }),
    period: (from, to) =>
      from === to ? at(from).toLocaleString(withYear) : period(from, to),
    months: (from, to) => period(from, to, january),
    bucket: (bucket, granularity) => {
      switch (granularity) {
        case 'week':
          return period(
            bucket,
            at(bucket).plus({ days: 6 }).toISODate()!,
            dayOfMonth,
          );
        case 'month':
          return at(bucket).toLocaleString(wholeMonth);
        default:
          return at(bucket).toLocaleString(withWeekday);
      }
    },
    tick: (bucket, granularity) => {
      if (granularity !== 'month') {
        return at(bucket).toLocaleString(dayOfMonth);
      }
      return at(bucket).toLocaleString(
        at(bucket).month === 1 ? january : shortMonth,
      );
    },
  };
}
