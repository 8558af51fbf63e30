import { createChartModel, Panel, SeriesPicture } from '../../charts';
import {
  seriesOf,
  SeriesStyle,
  toChartSeries,
} from '../../components/seriesOf';
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
      shape="block"
      lines={{ prompts: { label: title, color: 'chat' } }}
    />
  );
}

/** What Copilot offers the reader while typing, and what of it is taken. */
export function MyCompletionsPanel(props: MyPanelProps) {
  const text = useText();
  return (
    <TrendPanel
      {...props}
      title={text('me.completions')}
      shape="line"
      lines={{
        suggestions: { label: text('me.shown'), color: 'other' },
        acceptances: { label: text('me.accepted'), color: 'completions' },
      }}
    />
  );
}

interface TrendPanelProps extends MyPanelProps {
  title: string;
  shape: 'line' | 'block';
  lines: Record<string, SeriesStyle>;
}

function TrendPanel(props: TrendPanelProps) {
  const { me, outdated, title, shape, lines } = props;
  const series = Object.entries(lines).flatMap(([metric, style]) => {
    const own = seriesOf(me, metric);
    return own ? [toChartSeries(own, style)] : [];
  });
  return (
    <Panel title={title} outdated={outdated}>
      <SeriesPicture
        title={title}
        model={createChartModel(me, series)}
        shape={shape}
        height={height}
        asTable={false}
      />
    </Panel>
  );
}
