import { Line } from 'recharts';
import { ChartModel, ChartSeries, dashedKey, solidKey } from './model';
import { ChartTheme } from './useChartTheme';

const widths = { strong: 2.5, normal: 1.75, thin: 1.25 };

/** The two halves of every line of a chart, the solid and the dashed one. */
export function trendLines(model: ChartModel, theme: ChartTheme) {
  return model.series.flatMap(series => {
    const common = {
      stroke: theme.colors[series.color],
      strokeWidth: widths[series.weight ?? 'normal'],
      strokeLinecap: 'round',
      isAnimationActive: false,
      activeDot: { r: 4, strokeWidth: 0 },
      type: 'linear',
    } as const;
    return [
      <Line
        {...common}
        key={solidKey(series.id)}
        dataKey={solidKey(series.id)}
        dot={loneDots(series, theme)}
      />,
      <Line
        {...common}
        key={dashedKey(series.id)}
        dataKey={dashedKey(series.id)}
        strokeDasharray="2 5"
        dot={false}
      />,
    ];
  });
}

/** A value between two gaps has no line to be part of, so it gets a dot. */
function loneDots(series: ChartSeries, theme: ChartTheme) {
  return function LoneDot(point: { cx?: number; cy?: number; index: number }) {
    const { cx, cy, index } = point;
    const { values } = series;
    const isLone =
      values[index] !== null &&
      (values[index - 1] ?? null) === null &&
      (values[index + 1] ?? null) === null;
    return isLone ? (
      <circle
        key={index}
        cx={cx}
        cy={cy}
        r={2.5}
        fill={theme.colors[series.color]}
      />
    ) : (
      <g key={index} />
    );
  };
}
