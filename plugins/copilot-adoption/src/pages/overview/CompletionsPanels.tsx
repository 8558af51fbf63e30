import { SeriesPanel } from '../../charts';
import { seriesOf, toChartSeries } from '../../components/seriesOf';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';
import { AnswerText } from './AnswerText';
import { PanelOfViewProps } from './PanelOfViewProps';
import {
  acceptanceRateRequest,
  completionsRequest,
  versionOf,
} from './requests';

/** How many completions are shown, and how many of them people take. */
export function CompletionsPanel(props: PanelOfViewProps) {
  const { view } = props;
  const text = useText();
  const format = useFormat();
  return (
    <SeriesPanel
      title={text('overview.completions.title')}
      request={completionsRequest(view)}
      version={versionOf(view)}
      shape="line"
      height={150}
      series={response => {
        const shown = seriesOf(response, 'suggestions');
        const accepted = seriesOf(response, 'acceptances');
        return [
          ...(shown
            ? [
                toChartSeries(shown, {
                  label: text('overview.completions.shown'),
                  color: 'other',
                }),
              ]
            : []),
          ...(accepted
            ? [
                toChartSeries(accepted, {
                  label: text('overview.completions.accepted'),
                  color: 'completions',
                  weight: 'strong',
                }),
              ]
            : []),
        ];
      }}
      answer={(_, response) => (
        <AnswerText
          series={seriesOf(response, 'acceptances')}
          words={accepted =>
            text('overview.completions.answer', {
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

/** The share that people take, apart from the counts: it has another scale. */
export function AcceptanceRatePanel(props: PanelOfViewProps) {
  const { view } = props;
  const text = useText();
  const metric = 'acceptance_rate.completions';
  return (
    <SeriesPanel
      title={text('overview.acceptanceRate.title')}
      request={acceptanceRateRequest(view)}
      version={versionOf(view)}
      shape="line"
      height={120}
      series={response => {
        const series = seriesOf(response, metric);
        const label = text('overview.acceptanceRate.title');
        return series
          ? [toChartSeries(series, { label, color: 'completions' })]
          : [];
      }}
      answer={(_, response) => (
        <AnswerText
          series={seriesOf(response, metric)}
          words={share => text('overview.acceptanceRate.answer', { share })}
        />
      )}
    />
  );
}
