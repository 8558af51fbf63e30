import { SeriesPanel } from '../../charts';
import {
  seriesOf,
  SeriesStyle,
  toChartSeries,
} from '../../components/seriesOf';
import { useFormat } from '../../hooks';
import { Text, useText } from '../../translation';
import { AnswerText } from './AnswerText';
import { PanelOfViewProps } from './PanelOfViewProps';
import { activesRequest, versionOf } from './requests';

/** How many people use Copilot, and whether more or fewer do. */
export function ActivesPanel(props: PanelOfViewProps) {
  const { view } = props;
  const text = useText();
  const format = useFormat();
  const request = activesRequest(view);
  const styles = stylesOf(request.metrics, text);
  return (
    <SeriesPanel
      title={text('overview.actives.title')}
      request={request}
      version={versionOf(view)}
      shape="line"
      height={300}
      listEvents
      series={response =>
        styles.flatMap(([metric, style]) => {
          const series = seriesOf(response, metric);
          return series ? [toChartSeries(series, style)] : [];
        })
      }
      answer={(_, response) => (
        <AnswerText
          series={seriesOf(response, 'active_users.monthly')}
          words={value =>
            text('overview.actives.answer', {
              value,
              day: format.day(response.to),
            })
          }
        />
      )}
    />
  );
}

function stylesOf(metrics: string[], text: Text): [string, SeriesStyle][] {
  const [monthly, weekly, daily] = metrics;
  return [
    [
      monthly,
      {
        label: text('overview.actives.monthly'),
        color: 'people',
        weight: 'strong',
      },
    ],
    [weekly, { label: text('overview.actives.weekly'), color: 'peopleSoft' }],
    [
      daily,
      {
        label: text(
          daily === 'active_users.daily'
            ? 'overview.actives.daily'
            : 'overview.actives.average',
        ),
        color: 'other',
        weight: 'thin',
      },
    ],
  ];
}
