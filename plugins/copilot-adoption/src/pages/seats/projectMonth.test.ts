import { projectionPeriod, projectMonth } from './projectMonth';

describe('projectMonth', () => {
  it('takes what is held, and the pace of late for the rest', () => {
    const days = [
      { day: '2026-10-31', value: 4 },
      { day: '2026-11-01', value: 2 },
      { day: '2026-11-02', value: null },
      { day: '2026-11-03', value: 6 },
    ];
    // November has 30 days, 2 of which are held; the pace is 4 a day.
    expect(projectMonth(days)).toEqual({ soFar: 8, projected: 8 + 28 * 4 });
  });

  it('projects nothing from nothing', () => {
    expect(projectMonth([])).toBeUndefined();
    expect(projectMonth([{ day: '2026-11-03', value: null }])).toBeUndefined();
  });

  it('needs the days of the month, and at least 28', () => {
    expect(projectionPeriod('2026-11-03').from).toBe('2026-10-07');
    expect(projectionPeriod('2026-10-31').from).toBe('2026-10-01');
  });
});
