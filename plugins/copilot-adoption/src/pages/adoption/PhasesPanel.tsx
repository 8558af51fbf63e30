import { AnswerText, MetricPanel, PanelOfViewProps } from '../../panels';
import { seriesOf } from '../../components/seriesOf';
import { useText } from '../../translation';

const metrics = [1, 2, 3, 0].map(phase => `adoption_phase.${phase}`);

/** How far people have come with Copilot, by GitHub's own phases. */
export function PhasesPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('adoption.phases.title')}
      metrics={metrics}
      shape="block"
      labels={[
        text('adoption.phases.labels.first'),
        text('adoption.phases.labels.second'),
        text('adoption.phases.labels.third'),
        text('adoption.phases.labels.none'),
      ]}
      colors={['completions', 'cli', 'agent', 'other']}
      answer={(_, response) => (
        <AnswerText
          series={seriesOf(response, 'adoption_phase.3')}
          words={value => text('adoption.phases.answer', { value })}
        />
      )}
    />
  );
}
