import { SeriesPanel } from '../../charts';
import {
  seriesOf,
  SeriesStyle,
  toChartSeries,
} from '../../components/seriesOf';
import { useFormat } from '../../hooks';
import { AnswerText, PanelOfViewProps, versionOf } from '../../panels';
import { Text, useText } from '../../translation';
import { dailyMetric, overviewRequest } from './requests';

/** How many people use Copilot, and whether more or fewer do. */
export function ActivesPanel(props: PanelOfViewProps) {
  const { view } = props;
  const text = useText();
  const format = useFormat();
  const styles = stylesOf(dailyMetric(view), text);
  return (
    <SeriesPanel
      title={text('overview.actives.title')}
      request={overviewRequest(view)}
      explained={styles.map(([metric]) => metric)}
      version={versionOf(view)}
      shape="line"
      height={props.height}
      listEvents
      series={response =>
        styles.flatMap(([metric, style]) => {
          const series = seriesOf(response, metric);
          const isTold =
            metric !== 'seats' || series?.values.some(value => value !== null);
          return series && isTold ? [toChartSeries(series, style)] : [];
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

function stylesOf(daily: string, text: Text): [string, SeriesStyle][] {
  return [
    [
      'active_users.monthly',
      {
        label: text('overview.actives.monthly'),
        color: 'people',
        weight: 'strong',
      },
    ],
    [
      'active_users.weekly',
      { label: text('overview.actives.weekly'), color: 'peopleSoft' },
    ],
    ['seats', { label: text('overview.headline.seats'), color: 'other' }],
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
