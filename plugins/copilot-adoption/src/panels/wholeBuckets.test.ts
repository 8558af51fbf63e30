import { View } from '../filters';
import { wholeBuckets } from './wholeBuckets';

function viewOf(from: string, to: string): View {
  return { from, to, days: 0 } as View;
}

describe('wholeBuckets', () => {
  it.each([
    // Wednesday to Tuesday
    ['week', '2026-10-21', '2026-11-17', '2026-10-26', '2026-11-15', 21],
    ['week', '2026-10-19', '2026-11-15', '2026-10-19', '2026-11-15', 28],
    ['month', '2026-08-23', '2026-11-17', '2026-09-01', '2026-10-31', 61],
  ] as const)(
    'leaves out cut %ss',
    (granularity, from, to, first, last, days) => {
      expect(wholeBuckets(viewOf(from, to), granularity)).toEqual({
        ...{ from: first, to: last, days },
      });
    },
  );

  it('keeps every day, and periods that are shorter than a bucket', () => {
    const view = { ...viewOf('2026-11-03', '2026-11-05'), days: 3 };
    expect(wholeBuckets(view, 'day')).toEqual(view);
    expect(wholeBuckets(view, 'month')).toEqual(view);
  });
});
