import {
  getMetric,
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { ReactNode } from 'react';
import { ChartSeries, shareOfWhole } from '../charts';
import { useFormat } from '../hooks';
import { useText } from '../translation';
import { AnswerText } from './AnswerText';
import { PanelQuestion } from './panelRequest';
import { useUnitText } from './useUnitText';
import { useWhen } from './useWhen';

/** The first metric's total and its change, or the whole and its largest part. */
export function useAnswer(
  props: Pick<PanelQuestion, 'metrics' | 'by'>,
): (series: ChartSeries[], response: SeriesResponse) => ReactNode {
  const text = useText();
  const when = useWhen();
  const unitText = useUnitText();
  const format = useFormat();
  return (series: ChartSeries[], response: SeriesResponse): ReactNode => {
    const [metric] = props.metrics;
    const { unit, additive } = getMetric(metric);
    const first = response.series.find(one => one.metric === metric);
    if (!first) {
      return null;
    }
    if (props.by) {
      return largestOf(series, additive, first, response);
    }
    const named = (value: string) =>
      series.length > 1
        ? text('figures.ofLine', { label: series[0].label, value })
        : value;
    const newest = first.values.findLastIndex(value => value !== null);
    // People and medians of single days have no total, so the newest day speaks for them.
    if (first.total === null && newest >= 0) {
      return named(
        text('figures.onDay', {
          value: unitText(first.values[newest]!, unit),
          day: format.bucket(response.buckets[newest], response.granularity),
        }),
      );
    }
    return (
      <AnswerText
        series={first}
        words={() =>
          named(`${unitText(first.total!, unit)}, ${when(first, response)}`)
        }
      />
    );
  };

  function largestOf(
    series: ChartSeries[],
    additive: boolean,
    first: Series,
    response: SeriesResponse,
  ): ReactNode {
    const [largest] = series;
    if (!largest || largest.total === null) {
      return null;
    }
    const share = shareOfWhole(largest, series);
    const { unit } = largest;
    const part =
      share === undefined ? unitText(largest.total, unit) : format.share(share);
    const { label } = largest;
    if (!additive) {
      return text('figures.highest', { label, part });
    }
    const sum = series.reduce((all, { total }) => all + (total ?? 0), 0);
    const whole = `${unitText(sum, unit)}, ${when(first, response)}`;
    return text('figures.largest', { whole, label, part });
  }
}
