import { dashes, lineStyle } from './lineStyle';
import {
  ChartModel,
  chartRows,
  dashedKey,
  linePath,
  solidKey,
  sparklineDomain,
} from './model';
import { useChartTheme } from './useChartTheme';

export interface SparklineProps {
  model: ChartModel;
  height: number;
}

/** Room for the ends of strokes, in pixels. */
const margin = 3;

/**
 * The shape of a development without axes. It says nothing that its neighbours don't say in words, so it is hidden from
 * screen readers. Many stand on one page, so it is a plain path: a chart's store and axes would cost more than it shows.
 */
export function Sparkline(props: SparklineProps) {
  const { model, height } = props;
  const theme = useChartTheme();
  const [series] = model.series;
  const rows = chartRows(model);
  const domain = sparklineDomain(series.values);
  const pathOf = (key: string) =>
    linePath(
      rows.map(row => row[key] as number | null),
      domain,
    );
  const style = {
    ...lineStyle(series, theme),
    fill: 'none',
    vectorEffect: 'non-scaling-stroke',
  } as const;
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${Math.max(1, rows.length - 1)} 1`}
      preserveAspectRatio="none"
      style={{
        display: 'block',
        boxSizing: 'border-box',
        width: '100%',
        height,
        padding: margin,
        overflow: 'visible',
      }}
    >
      <path {...style} d={pathOf(solidKey(series.id))} />
      <path
        {...style}
        d={pathOf(dashedKey(series.id))}
        strokeDasharray={dashes}
      />
    </svg>
  );
}
