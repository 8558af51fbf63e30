import { completionFeature } from 'backstage-plugin-copilot-adoption-common';
import { seriesOf } from '../components/seriesOf';
import { useFormat } from '../hooks';
import { useText } from '../translation';
import { AnswerText } from './AnswerText';
import { MetricPanel } from './MetricPanel';
import { PanelOfViewProps } from './PanelOfViewProps';

/** How many completions are shown, and how many of them people take. */
export function CompletionsPanel(props: PanelOfViewProps) {
  const text = useText();
  const format = useFormat();
  return (
    <MetricPanel
      {...props}
      title={text('figures.completions.title')}
      metrics={['suggestions', 'acceptances']}
      where={{ feature: completionFeature }}
      labels={[
        text('figures.completions.shown'),
        text('figures.completions.accepted'),
      ]}
      colors={['other', 'completions']}
      answer={(_, response) => (
        <AnswerText
          series={seriesOf(response, 'acceptances')}
          words={accepted =>
            text('figures.completions.answer', {
              accepted,
              shown: format.count(
                seriesOf(response, 'suggestions')?.total ?? 0,
              ),
            })
          }
        />
      )}
    />
  );
}
