import Typography from '@mui/material/Typography';
import { getMetric } from 'backstage-plugin-copilot-adoption-common';
import {
  createChartModel,
  CsvButton,
  Panel,
  SeriesPicture,
} from '../../charts';
import {
  seriesOf,
  SeriesStyle,
  toChartSeries,
} from '../../components/seriesOf';
import { useUnitText, useWhen } from '../../panels';
import { useText } from '../../translation';
import { MyPanelProps } from './MyPanelProps';

const height = 240;

/** How often the reader asks Copilot. */
export function MyPromptsPanel(props: MyPanelProps) {
  const text = useText();
  const title = text('me.prompts');
  return (
    <TrendPanel
      {...props}
      title={title}
      answer={useSum(props, 'prompts')}
      shape="block"
      lines={{ prompts: { label: title, color: 'chat' } }}
    />
  );
}

/** The code that Copilot puts out for the reader, and what of it is taken over. */
export function MySuggestionsPanel(props: MyPanelProps) {
  const text = useText();
  return (
    <TrendPanel
      {...props}
      title={text('me.suggestions')}
      answer={useSum(props, 'suggestions')}
      shape="line"
      lines={{
        suggestions: { label: text('me.suggested'), color: 'other' },
        acceptances: { label: text('me.accepted'), color: 'completions' },
      }}
      note={text('me.suggestionsNote')}
    />
  );
}

/** A metric's total in words; undefined where it is not known. */
function useSum({ me }: MyPanelProps, metric: string): string | undefined {
  const unitText = useUnitText();
  const when = useWhen();
  const series = seriesOf(me, metric);
  return !series || series.total === null
    ? undefined
    : `${unitText(series.total, getMetric(metric).unit)}, ${when(series, me)}`;
}

interface TrendPanelProps extends MyPanelProps {
  title: string;
  answer?: string;
  shape: 'line' | 'block';
  lines: Record<string, SeriesStyle>;
  note?: string;
}

function TrendPanel(props: TrendPanelProps) {
  const { me, title, lines } = props;
  const text = useText();
  const { scope, from, to, granularity } = me;
  const series = Object.entries(lines).flatMap(([metric, style]) => {
    const own = seriesOf(me, metric);
    return own ? [toChartSeries(own, style)] : [];
  });
  return (
    <Panel
      title={title}
      answer={props.answer}
      actions={
        <CsvButton
          // All of the reader's own figures, not those of the panel alone.
          title={text('tabs.me')}
          ask={api => api.getMeCsv({ scope, from, to, granularity })}
        />
      }
      outdated={props.outdated}
    >
      <SeriesPicture
        title={title}
        model={createChartModel(me, series)}
        shape={props.shape}
        height={height}
        asTable={false}
      />
      {props.note && (
        <Typography variant="caption" component="p" color="text.secondary">
          {props.note}
        </Typography>
      )}
    </Panel>
  );
}
