import { createFormat } from './createFormat';

describe('createFormat', () => {
  const british = createFormat('en-GB');
  const german = createFormat('de-DE');

  it('writes counts exactly and tiles with three digits from ten thousand on', () => {
    expect(british.count(12345)).toBe('12,345');
    expect(british.short(9999)).toBe('9,999');
    expect(british.short(12345)).toMatch(/^12\.3k$/i);
    expect(british.short(5000, 20000)).toMatch(/^5k$/i);
  });

  it('leaves out of sentences what is behind the point of large numbers', () => {
    expect(british.brief(59.44)).toBe('59.4');
    expect(british.brief(481.6)).toBe('482');
    expect(british.brief(59_301.4)).toBe('59,301');
    expect(british.brief(1_234_567)).toMatch(/^1\.23m$/i);
  });

  it('writes fractions as percentages with one digit', () => {
    expect(british.share(0.29412)).toBe('29.4%');
    expect(german.share(0.29412)).toBe('29,4\u00a0%');
    expect(british.share(0.0001)).toBe('<0.1%');
    expect(british.share(0)).toBe('0%');
  });

  it('writes days in the language of the reader, whatever the time zone of the machine', () => {
    expect(british.day('2026-11-16')).toBe('16 Nov');
    expect(german.day('2026-11-16')).toBe('16. Nov.');
  });

  it('writes a period with its year, and a single day once', () => {
    expect(british.period('2026-10-20', '2026-11-16')).toMatch(
      /^20 Oct\s–\s16 Nov 2026$/,
    );
    expect(british.period('2026-11-16', '2026-11-16')).toBe('16 Nov 2026');
  });

  it('names whole months', () => {
    expect(british.months('2026-06-01', '2026-11-30')).toMatch(
      /^Jun\s?–\s?Nov 2026$/,
    );
    expect(british.months('2026-11-01', '2026-11-30')).toBe('Nov 2026');
  });

  it('says what a bucket covers', () => {
    expect(british.bucket('2026-11-16', 'day')).toBe('Mon 16 Nov');
    expect(british.bucket('2026-11-09', 'week')).toMatch(/^9\s?–\s?15 Nov$/);
    expect(british.bucket('2026-11-01', 'month')).toBe('November 2026');
  });

  it('names the year below an axis of months where it begins', () => {
    expect(british.tick('2026-12-01', 'month')).toBe('Dec');
    expect(british.tick('2027-01-01', 'month')).toBe('Jan 2027');
    expect(british.tick('2027-01-04', 'week')).toBe('4 Jan');
  });
});
