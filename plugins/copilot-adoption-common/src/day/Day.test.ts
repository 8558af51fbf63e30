import fc from 'fast-check';
import {
  dayOfTime,
  daysBetween,
  formatDay,
  monthEndOf,
  monthStartOf,
  parseDay,
  startOfDay,
  weekdayOf,
  weekStartOf,
} from './Day';
import { bucketOf, granularities } from './Granularity';

const days = fc.integer({
  min: parseDay('1900-01-01'),
  max: parseDay('2199-12-31'),
});

describe('Day', () => {
  it('counts from the beginning of 1970', () => {
    expect(parseDay('1970-01-01')).toBe(0);
    expect(parseDay('2026-11-20')).toBe(20_777);
    expect(formatDay(20_777)).toBe('2026-11-20');
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(days, day => {
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });

  it.each([
    '',
    '2026-11-2',
    '2026-13-01',
    '2026-02-30',
    '2025-02-29',
    '20261120',
    '2026-11-20T00:00:00Z',
    ' 2026-11-20',
    '+02026-11-20',
  ])('refuses %j and says what a day looks like', text => {
    expect(() => parseDay(text)).toThrow(
      `'${text}' is not a day, expected the form YYYY-MM-DD`,
    );
  });

  it.each([0.5, NaN, Infinity, 1e9])('writes no day for %p', day => {
    expect(() => formatDay(day)).toThrow(RangeError);
  });

  it('holds exactly the moments from its start to the next one’s', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 86_399_999 }),
        (day, time) => {
          expect(dayOfTime(startOfDay(day) + time)).toBe(day);
        },
      ),
    );
    expect(dayOfTime(startOfDay(5) - 1)).toBe(4);
  });

  it('agrees with the calendar about weeks and months', () => {
    fc.assert(
      fc.property(days, day => {
        const date = new Date(startOfDay(day));
        expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
        expect(weekdayOf(weekStartOf(day))).toBe(1);
        expect(day - weekStartOf(day)).toBe(weekdayOf(day) - 1);
        expect(formatDay(monthStartOf(day))).toBe(
          `${formatDay(day).slice(0, 7)}-01`,
        );
        expect(monthStartOf(monthEndOf(day))).toBe(monthStartOf(day));
        expect(monthStartOf(monthEndOf(day) + 1)).toBe(monthEndOf(day) + 1);
      }),
    );
  });

  it('lists every day between two, both included', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), (first, length) => {
        const all = daysBetween(first, first + length);
        expect(all).toHaveLength(length + 1);
        expect(all.every((day, index) => day === first + index)).toBe(true);
      }),
    );
    expect(daysBetween(10, 9)).toEqual([]);
  });
});

describe('bucketOf', () => {
  it.each(granularities)('puts neighbours in order, by %s', granularity => {
    fc.assert(
      fc.property(days, day => {
        const bucket = bucketOf(day, granularity);
        expect(bucket).toBeLessThanOrEqual(day);
        expect(bucketOf(bucket, granularity)).toBe(bucket);
        expect(bucketOf(day + 1, granularity)).toBeGreaterThanOrEqual(bucket);
      }),
    );
  });
});
