import { Series } from 'backstage-plugin-copilot-adoption-common';
import { byWeekday } from './byWeekday';

const series: Series = {
  subject: 'organization:octo-org',
  metric: 'active_users.daily',
  key: null,
  values: [10, 4, 20, null],
  states: ['ok', 'ok', 'ok', 'missing'],
  held: [1, 1, 1, 0],
  expected: [1, 1, 1, 1],
  total: null,
  totalState: 'ok',
  previous: null,
  reason: null,
};
// Two Mondays, a Tuesday, and a Sunday that never arrived.
const buckets = ['2026-11-02', '2026-11-03', '2026-11-09', '2026-11-15'];

describe('byWeekday', () => {
  it('takes the mean of the days held, Monday first', () => {
    expect(
      byWeekday(series, { buckets }).map(({ day, mean }) => [day, mean]),
    ).toEqual([
      ['2026-11-02', 15],
      ['2026-11-03', 4],
      ['2026-11-15', null],
    ]);
  });

  it('keeps the other weekdays’ values out', () => {
    expect(byWeekday(series, { buckets })[0].values).toEqual([
      10,
      null,
      20,
      null,
    ]);
  });
});
