import { usePlotArea, useYAxisScale } from 'recharts';
import { ChartSeries, spreadLabels } from './model';
import { useChartTheme } from './useChartTheme';

const lineHeight = 15;

export interface EndLabelsProps {
  series: ChartSeries[];
}

/** Names each line where it ends, so that nobody has to match colours with a legend. */
export function EndLabels(props: EndLabelsProps) {
  const theme = useChartTheme();
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
        <g key={series.id}>
          <circle
            cx={plot.x + plot.width + 10}
            cy={places[index]}
            r={3}
            fill={theme.colors[series.color]}
          />
          <text
            x={plot.x + plot.width + 18}
            y={places[index]}
            dy="0.35em"
            fill={theme.text}
            fontSize={12}
            fontWeight={series.weight === 'strong' ? 600 : 400}
            fontFamily={theme.fontFamily}
          >
            {series.label}
          </text>
        </g>
      ))}
    </g>
  );
}
