import { usePlotArea, useYAxisScale } from 'recharts';
import { ChartSeries, spreadLabels } from './model';
import { useChartTheme } from './useChartTheme';

const lineHeight = 15;

export interface EndLabelsProps {
  series: ChartSeries[];
}

/** Names each line where it ends, so that nobody has to match colours with a legend. */
export function EndLabels(props: EndLabelsProps) {
  const { colors, background, fontFamily } = useChartTheme();
  const plot = usePlotArea();
  const scale = useYAxisScale();
  if (!plot || !scale) {
    return null;
  }
  const ends = props.series.flatMap(series => {
    const last = series.values.findLast(value => value !== null);
    const y = last === undefined ? undefined : scale(last as number);
    return y === undefined ? [] : [{ series, y }];
  });
  const places = spreadLabels(
    ends.map(({ y }) => y),
    lineHeight,
    plot.y + plot.height,
  );
  return (
    <g aria-hidden>
      {ends.map(({ series }, index) => (
        <text
          key={series.id}
          x={plot.x + plot.width + 8}
          y={places[index]}
          dominantBaseline="middle"
          fill={colors[series.color]}
          stroke={background}
          strokeWidth={3}
          paintOrder="stroke"
          fontSize={12}
          fontWeight={series.weight === 'strong' ? 600 : 400}
          fontFamily={fontFamily}
        >
          {series.label}
        </text>
      ))}
    </g>
  );
}
