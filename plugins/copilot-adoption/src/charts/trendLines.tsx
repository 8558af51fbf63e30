import { Line } from 'recharts';
import {
  ChartModel,
  ChartRow,
  ChartSeries,
  dashedKey,
  solidKey,
} from './model';
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
        dot={loneDots(model, series, theme)}
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
function loneDots(model: ChartModel, series: ChartSeries, theme: ChartTheme) {
  const { values } = series;
  const isGap = (index: number) => (values[index] ?? null) === null;
  const lone = new Set(
    model.buckets.filter(
      (_, index) => !isGap(index) && isGap(index - 1) && isGap(index + 1),
    ),
  );
  return function LoneDot(point: {
    cx?: number;
    cy?: number;
    index: number;
    payload: ChartRow;
  }) {
    return lone.has(point.payload.bucket) ? (
      <circle
        key={point.index}
        cx={point.cx}
        cy={point.cy}
        r={2.5}
        fill={theme.colors[series.color]}
      />
    ) : (
      <g key={point.index} />
    );
  };
}
