import { useFormat, useSeries } from '../../hooks';
import { MetricPanel, PanelOfViewProps, versionOf } from '../../panels';
import { useText } from '../../translation';
import { projectionPeriod, projectMonth } from './projectMonth';

const metric = 'ai_credits';

/** How many credits people use, and what the month comes to. */
export function CreditsPanel(props: PanelOfViewProps) {
  const { view } = props;
  const text = useText();
  const format = useFormat();
  const newest = view.scope.heldThrough!;
  const { data } = useSeries(
    {
      subjects: [view.subject],
      metrics: [metric],
      ...projectionPeriod(newest),
      granularity: 'day',
    },
    versionOf(view),
  );
  const projection =
    data &&
    projectMonth(
      data.buckets.map((day, index) => ({
        day,
        value: data.series[0]?.values[index] ?? null,
      })),
    );
  return (
    <MetricPanel
      {...props}
      title={text('seats.credits.title')}
      metrics={[metric]}
      shape="block"
      note={text('seats.credits.note')}
      answer={
        projection &&
        (() =>
          text('seats.credits.projected', {
            soFar: format.count(Math.round(projection.soFar)),
            month: format.bucket(newest, 'month'),
            projected: format.count(Math.round(projection.projected)),
          }))
      }
    />
  );
}
