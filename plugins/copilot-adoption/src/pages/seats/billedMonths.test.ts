import { View } from '../../filters';
import { billedMonths } from './billedMonths';

const viewOf = (from: string, to: string) => ({ from, to } as View);

describe('billedMonths', () => {
  it.each([
    ['2026-10-24', '2026-11-20', '2026-06-01', '2026-11-30'],
    ['2026-01-31', '2026-02-28', '2025-09-01', '2026-02-28'],
    ['2025-11-21', '2026-11-20', '2025-11-01', '2026-11-30'],
  ])('of %s to %s', (from, to, first, last) => {
    expect(billedMonths(viewOf(from, to))).toMatchObject({
      from: first,
      to: last,
      granularity: 'month',
    });
  });
});
