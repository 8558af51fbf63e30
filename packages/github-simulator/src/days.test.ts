import fc from 'fast-check';
import {
  addDays,
  dayNumberAt,
  isDay,
  toDayNumber,
  toIsoDay,
  weekdayOf,
} from './days';

describe('days', () => {
  it('turns every day into its number and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), day => {
        expect(toDayNumber(toIsoDay(day))).toBe(day);
      }),
    );
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-1-1',
    '20261120',
    '',
    20_000,
    undefined,
  ])('does not take %p for a day', value => {
    expect(isDay(value)).toBe(false);
  });

  it('names the text that is no day', () => {
    expect(() => toDayNumber('yesterday')).toThrow(
      'Not a day: "yesterday"; expected YYYY-MM-DD',
    );
  });

  it('counts in UTC', () => {
    expect(toIsoDay(dayNumberAt(Date.parse('2026-11-20T23:59:59Z')))).toBe(
      '2026-11-20',
    );
    expect(weekdayOf(toDayNumber('2026-11-20'))).toBe(5);
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});
