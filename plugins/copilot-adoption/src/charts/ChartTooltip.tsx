import Paper from '@mui/material/Paper';
import { formatExact } from '../format';
import { useFormat } from '../hooks';
import { ChartModel, ChartSeries } from './model';
import { Swatch } from './Swatch';
import { useStateText } from './useStateText';

export interface ChartTooltipProps {
  model: ChartModel;
  shape: 'line' | 'block';
  /** Given by recharts: whether a bucket is pointed at, and which. */
  active?: boolean;
  label?: string | number;
}

/** All of it in one place: drawn anew with every move of the pointer, a style for each text would take its time. */
const style = {
  px: 1.5,
  py: 1,
  maxWidth: 300,
  typography: 'caption',
  '& p': { m: 0 },
  '& p:first-of-type': { fontWeight: 600 },
  '& p + p': { mt: 0.5, whiteSpace: 'normal' },
  '& ul': { listStyle: 'none', m: 0, p: 0 },
  '& li': { display: 'flex', alignItems: 'center', gap: 0.75 },
  '& data': {
    ml: 'auto',
    pl: 1.5,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
  '& small': { fontSize: 'inherit', color: 'text.secondary' },
} as const;

/** Exact values of the bucket pointed at, each with its state in words. */
export function ChartTooltip(props: ChartTooltipProps) {
  const { model, active, label } = props;
  const format = useFormat();
  const index = model.buckets.indexOf(String(label));
  if (!active || index < 0) {
    return null;
  }
  const events = model.events.filter(({ bucket }) => bucket === label);
  return (
    <Paper elevation={3} sx={style}>
      <p>{format.bucket(model.buckets[index], model.granularity)}</p>
      <ul>
        {model.series.map(series => (
          <TooltipLine
            key={series.id}
            series={series}
            index={index}
            shape={props.shape}
          />
        ))}
      </ul>
      {events.map(event => (
        <p key={event.title}>{event.title}</p>
      ))}
    </Paper>
  );
}

function TooltipLine(props: {
  series: ChartSeries;
  index: number;
  shape: 'line' | 'block';
}) {
  const { series, index } = props;
  const format = useFormat();
  const stateText = useStateText();
  const value = series.values[index];
  const state = stateText({
    state: series.states[index],
    held: series.held[index],
    expected: series.expected[index],
    reason: series.reason,
  });
  return (
    <li>
      <Swatch color={series.color} shape={props.shape} />
      {series.label}
      <data value={value ?? undefined}>
        {value !== null && formatExact(value, series.unit, format)}
      </data>
      {state && <small>{state}</small>}
    </li>
  );
}
