import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { formatValue } from '../format';
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
    <Paper elevation={3} sx={{ px: 1.5, py: 1, maxWidth: 300 }}>
      <Typography variant="caption" fontWeight={600} component="div">
        {format.bucket(model.buckets[index], model.granularity)}
      </Typography>
      {model.series.map(series => (
        <TooltipLine
          key={series.id}
          series={series}
          index={index}
          shape={props.shape}
        />
      ))}
      {events.map(event => (
        <Typography
          key={event.title}
          variant="caption"
          component="div"
          sx={{ mt: 0.5, whiteSpace: 'normal' }}
        >
          {event.title}
        </Typography>
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
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
      <Swatch color={series.color} shape={props.shape} />
      <Typography variant="caption" sx={{ flexGrow: 1 }}>
        {series.label}
      </Typography>
      <Typography
        variant="caption"
        fontWeight={600}
        sx={{ fontVariantNumeric: 'tabular-nums', pl: 1.5 }}
      >
        {value !== null && formatValue(value, series.unit, format)}
      </Typography>
      {state && (
        <Typography variant="caption" color="text.secondary">
          {state}
        </Typography>
      )}
    </Box>
  );
}
