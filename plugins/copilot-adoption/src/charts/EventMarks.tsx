import { usePlotArea, useXAxisScale } from 'recharts';
import { ChartEvent } from './model';
import { useChartTheme } from './useChartTheme';

const radius = 7;

export interface EventMarksProps {
  events: ChartEvent[];
}

/** A numbered mark above the bucket of each event; the numbers lead to the list below the chart. */
export function EventMarks(props: EventMarksProps) {
  const theme = useChartTheme();
  const plot = usePlotArea();
  const scale = useXAxisScale();
  if (!plot || !scale) {
    return null;
  }
  return (
    <g aria-hidden>
      {props.events.map((event, index) => {
        const x = scale(event.bucket, { position: 'middle' });
        return (
          x !== undefined && (
            <g key={`${event.day} ${event.title}`} fill={theme.text}>
              <line
                x1={x}
                x2={x}
                y1={plot.y}
                y2={plot.y + plot.height}
                stroke={theme.text}
                strokeOpacity={0.5}
                strokeDasharray="1 3"
              />
              <circle
                cx={x}
                cy={plot.y - radius}
                r={radius}
                fill={theme.background}
                stroke={theme.text}
              />
              <text
                x={x}
                y={plot.y - radius}
                dy="0.35em"
                textAnchor="middle"
                fontSize={10}
                fontFamily={theme.fontFamily}
              >
                {index + 1}
              </text>
            </g>
          )
        );
      })}
    </g>
  );
}
