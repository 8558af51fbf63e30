import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { formatValue } from '../format';
import { useFormat } from '../hooks';
import { useText } from '../translation';
import {
  ChartEvent,
  ChartModel,
  ChartSeries,
  isTentative,
  largestValue,
  valueTicks,
} from './model';

export interface ChartNotesProps {
  model: ChartModel;
  shape: 'line' | 'block';
  /** Of the chart. */
  height: number;
  /** Whether events are listed at once; otherwise a line unfolds them. */
  listEvents?: boolean;
}

/** What a reader must know to read the chart: what is lighter, where the scale ends, what happened. */
export function ChartNotes(props: ChartNotesProps) {
  const { model, shape, height } = props;
  const text = useText();
  const format = useFormat();
  const { unit } = model.series[0];
  const notes: string[] = [];
  if (model.series.some(({ states }) => states.includes('missing'))) {
    notes.push(text('charts.gaps'));
  }
  if (model.series.some(hasUnreported)) {
    notes.push(text('charts.unreported'));
  }
  if (shape === 'block' && hasTentative(model)) {
    notes.push(text('charts.lighter'));
  }
  const end = valueTicks(largestValue(model), unit, height).at(-1)!;
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
      {model.events.length > 0 && (
        <Events events={model.events} listed={props.listEvents} />
      )}
    </Box>
  );
}

/** Whether a line is broken because GitHub is silent about a day, as it is where nothing happened. */
function hasUnreported(series: ChartSeries): boolean {
  return (
    series.reason === 'notReported' &&
    series.values.some(value => value !== null) &&
    series.states.includes('unavailable')
  );
}

function hasTentative(model: ChartModel): boolean {
  return model.buckets.some((_, index) =>
    model.series.some(series => isTentative(model, series, index)),
  );
}

/** The numbers are those of the marks in the chart. Small charts fold them into a line. */
function Events(props: { events: ChartEvent[]; listed?: boolean }) {
  const text = useText();
  const format = useFormat();
  const list = (
    <Box component="ol" sx={{ m: 0, pl: 2 }}>
      {props.events.map(event => (
        <li key={`${event.day} ${event.title}`}>
          {`${format.day(event.day)}: ${event.title} (${text(
            `charts.source.${event.source}`,
          )})`}
        </li>
      ))}
    </Box>
  );
  return (
    <Typography variant="caption" component="div" color="text.secondary">
      {props.listed ? (
        list
      ) : (
        <details>
          <summary>
            {text('charts.events', { count: props.events.length })}
          </summary>
          {list}
        </details>
      )}
    </Typography>
  );
}
