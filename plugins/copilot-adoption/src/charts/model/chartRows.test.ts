import { chartSeries, dailyModel } from '../../testing';
import { chartRows, dashedKey, solidKey } from './chartRows';

function linesOf(model: Parameters<typeof chartRows>[0]) {
  const rows = chartRows(model);
  const { id } = model.series[0];
  return {
    solid: rows.map(row => row[solidKey(id)]),
    dashed: rows.map(row => row[dashedKey(id)]),
  };
}

describe('chartRows', () => {
  it('keeps gaps as gaps, never as zero', () => {
    expect(linesOf(dailyModel(chartSeries([4, null, 0, 6])))).toEqual({
      solid: [4, null, 0, 6],
      dashed: [null, null, null, null],
    });
  });

  it('draws settling days dashed, from the last settled one on', () => {
    const states = ['ok', 'ok', 'settling', 'settling'] as const;
    const series = chartSeries([4, 5, 6, 7], { states: [...states] });
    expect(linesOf(dailyModel(series))).toEqual({
      solid: [4, 5, null, null],
      dashed: [null, 5, 6, 7],
    });
  });

  it('returns to a solid line behind a partial bucket', () => {
    const states = ['ok', 'partial', 'ok', 'ok'] as const;
    const series = chartSeries([4, 1, 6, 7], { states: [...states] });
    expect(linesOf(dailyModel(series))).toEqual({
      solid: [4, null, 6, 7],
      dashed: [4, 1, 6, null],
    });
  });

  it('holds every series of a bucket in one row', () => {
    const rows = chartRows(
      dailyModel(chartSeries([1], { id: 'a' }), chartSeries([2], { id: 'b' })),
    );
    expect(rows).toEqual([
      {
        bucket: '2026-11-01',
        [solidKey('a')]: 1,
        [dashedKey('a')]: null,
        [solidKey('b')]: 2,
        [dashedKey('b')]: null,
      },
    ]);
  });
});
