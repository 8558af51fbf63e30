import { SeriesResponse } from 'backstage-plugin-copilot-adoption-common';
import { ChartSeries, SeriesPanel } from '../../charts';
import { seriesOf } from '../../components/seriesOf';
import { Format } from '../../format';
import { useFormat } from '../../hooks';
import { PanelOfViewProps, panelRequest, versionOf } from '../../panels';
import { useText } from '../../translation';
import { byWeekday } from './byWeekday';

const metric = 'active_users.daily';

/** On which days of the week people use Copilot. */
export function WeekdaysPanel(props: PanelOfViewProps) {
  const { view, height } = props;
  const text = useText();
  const format = useFormat();
  return (
    <SeriesPanel
      title={text('adoption.weekdays.title')}
      request={panelRequest(view, { metrics: [metric], granularity: 'day' })}
      version={versionOf(view)}
      shape="bars"
      height={height}
      note={text('adoption.weekdays.note')}
      series={response => barsOf(response, format)}
      answer={series => {
        const known = series.filter(({ total }) => total !== null);
        const most = known.reduce<ChartSeries | undefined>(
          (best, one) => (one.total! > (best?.total ?? 0) ? one : best),
          undefined,
        );
        return (
          most &&
          text('adoption.weekdays.answer', {
            day: most.label,
            value: format.count(most.total!),
          })
        );
      }}
    />
  );
}

function barsOf(response: SeriesResponse, format: Format): ChartSeries[] {
  const series = seriesOf(response, metric);
  return series
    ? byWeekday(series, response).map(({ day, mean, ...days }) => ({
        ...days,
        id: day,
        label: format.longWeekday(day),
        color: 'people',
        unit: 'people',
        additive: false,
        total: mean,
        totalState: mean === null ? series.totalState : 'ok',
        previous: null,
        reason: series.reason,
      }))
    : [];
}
