import { useXAxisScale, useYAxisScale } from 'recharts';
import { ChartModel, loneValues } from './model';
import { useChartTheme } from './useChartTheme';

export interface LoneDotsProps {
  model: ChartModel;
}

/** A value between two gaps has no line to be part of, so it gets a dot. */
export function LoneDots(props: LoneDotsProps) {
  const { series, buckets } = props.model;
  const theme = useChartTheme();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!xScale || !yScale) {
    return null;
  }
  return (
    <g aria-hidden>
      {series.map(({ id, color, values }) =>
        loneValues(values).map(index => (
          <circle
            key={`${id} ${index}`}
            cx={xScale(buckets[index])}
            cy={yScale(values[index]!)}
            r={2.5}
            fill={theme.colors[color]}
          />
        )),
      )}
    </g>
  );
}
