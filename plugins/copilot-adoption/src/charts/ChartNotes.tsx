import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { formatValue } from '../format';
import { useFormat } from '../hooks';
import { useText } from '../translation';
import {
  ChartEvent,
  ChartModel,
  isTentative,
  largestValue,
  valueTicks,
} from './model';

export interface ChartNotesProps {
  model: ChartModel;
  shape: 'line' | 'block';
}

/** What a reader must know to read the chart: what is lighter, where the scale ends, what happened. */
export function ChartNotes(props: ChartNotesProps) {
  const { model, shape } = props;
  const text = useText();
  const format = useFormat();
  const { unit } = model.series[0];
  const notes: string[] = [];
  if (shape === 'block' && hasTentative(model)) {
    notes.push(text('charts.lighter'));
  }
  const end = valueTicks(largestValue(model), unit).at(-1)!;
  if (unit === 'share' && end < 1) {
    notes.push(
      text('charts.scaleEnds', { value: formatValue(end, unit, format) }),
    );
  }
  return (
    <Box sx={{ minHeight: 24, pt: 0.5 }}>
      {notes.length > 0 && (
        <Typography variant="caption" component="p" color="text.secondary">
          {notes.join(' ')}
        </Typography>
      )}
      {model.events.length > 0 && <Events events={model.events} />}
    </Box>
  );
}

function hasTentative(model: ChartModel): boolean {
  return model.buckets.some((_, index) =>
    model.series.some(series => isTentative(model, series, index)),
  );
}

/** The numbers are those of the marks in the chart. */
function Events(props: { events: ChartEvent[] }) {
  const text = useText();
  const format = useFormat();
  return (
    <Typography
      variant="caption"
      component="details"
      color="text.secondary"
      open={props.events.length <= 2}
    >
      <Box component="summary" sx={{ cursor: 'pointer' }}>
        {text('charts.events', { count: props.events.length })}
      </Box>
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {props.events.map(event => (
          <li key={`${event.day} ${event.title}`}>
            {`${format.day(event.day)}: ${event.title} (${text(
              `charts.source.${event.source}`,
            )})`}
          </li>
        ))}
      </Box>
    </Typography>
  );
}
