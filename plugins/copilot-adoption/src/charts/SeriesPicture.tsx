import Box from '@mui/material/Box';
import { useText } from '../translation';
import { BarList } from './BarList';
import { ChartLegendProps } from './ChartLegend';
import { ChartNotes } from './ChartNotes';
import { LineTrend } from './LineTrend';
import { blankReason, ChartModel, isBlank, isBlankTotal } from './model';
import { SeriesTable } from './SeriesTable';
import { StackedColumns } from './StackedColumns';
import { TotalsTable } from './TotalsTable';
import { useStateText } from './useStateText';
import { useSummary } from './useSummary';
import { VisuallyHidden } from './VisuallyHidden';

export interface SeriesPictureProps {
  title: string;
  model: ChartModel;
  /** Lines for developments, stacked blocks for parts of a whole, bars to find the largest. */
  shape: 'line' | 'block' | 'bars';
  height: number;
  asTable: boolean;
  /** Said behind a name in the legend. */
  legendNote?: ChartLegendProps['note'];
  /** Whether the chart's events are listed below it at once. */
  listEvents?: boolean;
}

/** Room that the notes below a chart take at least. */
export const notesHeight = 24;

/** A model as chart with legend, notes and a text for screen readers, or as table, or the reason why it is blank. */
export function SeriesPicture(props: SeriesPictureProps) {
  const { model, shape, height } = props;
  const text = useText();
  const stateText = useStateText();
  const summary = useSummary();
  if (shape === 'bars' ? isBlankTotal(model) : isBlank(model)) {
    return (
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          height: height + notesHeight,
          color: 'text.secondary',
          typography: 'body2',
        }}
      >
        {capitalized(stateText(blankReason(model)) ?? '')}
      </Box>
    );
  }
  if (shape === 'bars') {
    const Bars = props.asTable ? TotalsTable : BarList;
    return (
      <Bars title={props.title} model={model} height={height + notesHeight} />
    );
  }
  if (props.asTable) {
    return (
      <SeriesTable
        title={props.title}
        model={model}
        height={height + notesHeight}
      />
    );
  }
  const Chart = shape === 'line' ? LineTrend : StackedColumns;
  return (
    <Box
      component="figure"
      sx={{ display: 'flex', flexDirection: 'column', flex: 1, m: 0 }}
    >
      <Chart
        label={text('charts.chart', { title: props.title })}
        model={model}
        height={height}
        legendNote={props.legendNote}
      />
      <ChartNotes
        model={model}
        shape={shape}
        height={height}
        listEvents={props.listEvents}
      />
      <VisuallyHidden as="figcaption">{summary(model, shape)}</VisuallyHidden>
    </Box>
  );
}

function capitalized(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
