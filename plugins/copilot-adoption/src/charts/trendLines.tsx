import { Line } from 'recharts';
import { dashes, lineStyle } from './lineStyle';
import { ChartModel, ChartRow, dashedKey, solidKey } from './model';
import { ChartTheme } from './useChartTheme';

/** The two halves of every line of a chart: the solid one, and the dashed one where anything is tentative. */
export function trendLines(
  model: ChartModel,
  rows: readonly ChartRow[],
  theme: ChartTheme,
) {
  return model.series.flatMap(series => {
    const common = {
      ...lineStyle(series, theme),
      isAnimationActive: false,
      activeDot: { r: 4, strokeWidth: 0 },
      // Lone values get theirs from LoneDots: here every value would be an element of its own.
      dot: false,
      type: 'linear',
    } as const;
    const solid = solidKey(series.id);
    const dashed = dashedKey(series.id);
    return [
      <Line {...common} key={solid} dataKey={solid} />,
      rows.some(row => row[dashed] !== null) && (
        <Line
          {...common}
          key={dashed}
          dataKey={dashed}
          strokeDasharray={dashes}
        />
      ),
    ];
  });
}
