import {
  formatDay,
  lastLegacyDay,
  SeriesRequest,
} from 'backstage-plugin-copilot-adoption-common';
import { createChartModel, isBlank, SeriesPanel } from '../../charts';
import { seriesOf, toChartSeries } from '../../components/seriesOf';
import { View } from '../../filters';
import { useFormat, useSeries } from '../../hooks';
import { isSupported, PanelOfViewProps, versionOf } from '../../panels';
import { useText } from '../../translation';

const metrics = ['legacy.suggestions', 'legacy.acceptances'];
const daysOfYear = 364;

/** Imported days of the API that GitHub has closed, apart from everything else; nothing where none were imported. */
export function LegacyPanel(props: PanelOfViewProps) {
  const { view, height } = props;
  const text = useText();
  const format = useFormat();
  const request = legacyRequest(view);
  const isTold = isSupported(metrics[0], view);
  const { data } = useSeries(isTold ? request : undefined, versionOf(view));
  const linesOf = (response: NonNullable<typeof data>) =>
    metrics.flatMap((metric, index) => {
      const series = seriesOf(response, metric);
      const words = ['suggested', 'accepted'] as const;
      const colors = ['other', 'completions'] as const;
      const label = text(`code.legacy.${words[index]}`);
      return series
        ? [toChartSeries(series, { label, color: colors[index] })]
        : [];
    });
  if (!isTold || !data || isBlank(createChartModel(data, linesOf(data)))) {
    return null;
  }
  return (
    <SeriesPanel
      title={text('code.legacy.title')}
      request={request}
      version={versionOf(view)}
      shape="line"
      height={height}
      note={text('code.legacy.note')}
      series={linesOf}
      answer={([suggested, accepted], { from, to }) =>
        text('code.legacy.answer', {
          accepted: format.count(accepted?.total ?? 0),
          suggested: format.count(suggested?.total ?? 0),
          period: format.period(from, to),
        })
      }
    />
  );
}

/** The last year of that API, whatever the filters say: its days lie before all others. */
function legacyRequest(view: View): SeriesRequest {
  return {
    subjects: [view.subject],
    metrics,
    from: formatDay(lastLegacyDay - daysOfYear + 1),
    to: formatDay(lastLegacyDay),
    granularity: 'week',
  };
}
