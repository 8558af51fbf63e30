import { seriesOf } from '../../components/seriesOf';
import { AnswerText, MetricPanel, PanelOfViewProps } from '../../panels';
import { useText } from '../../translation';

/** The share that people take, apart from the counts: it has another scale. */
export function AcceptanceRatePanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('overview.acceptanceRate.title')}
      metrics={['acceptance_rate.completions']}
      answer={(_, response) => (
        <AnswerText
          series={seriesOf(response, 'acceptance_rate.completions')}
          words={share => text('overview.acceptanceRate.answer', { share })}
        />
      )}
    />
  );
}
