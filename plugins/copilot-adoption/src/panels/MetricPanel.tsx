import { SeriesResponse } from 'backstage-plugin-copilot-adoption-common';
import { ReactNode } from 'react';
import {
  categoryColors,
  ChartColor,
  ChartSeries,
  SeriesPanel,
} from '../charts';
import { seriesOf, toChartSeries } from '../components/seriesOf';
import { useMetricText } from '../hooks';
import { PanelOfViewProps } from './PanelOfViewProps';
import {
  columnGranularity,
  PanelQuestion,
  panelRequest,
  versionOf,
} from './panelRequest';
import { splitSeries } from './splitSeries';
import { isSupported, UnsupportedPanel } from './UnsupportedPanel';
import { useAnswer } from './useAnswer';
import { useKeyText } from './useKeyText';

export interface MetricPanelProps extends PanelOfViewProps, PanelQuestion {
  title: string;
  /**
   * Lines for developments, stacked blocks for parts of a whole, bars for the largest of a split.
   * Lines and blocks draw every metric, or every part of the first one when it is split.
   */
  shape?: 'line' | 'block' | 'bars';
  /** What lines are called where the metrics' own titles are too long, in the order of the metrics. */
  labels?: readonly string[];
  /** In the order of the metrics; parts of a split have theirs by size. */
  colors?: readonly ChartColor[];
  /** Instead of the first metric's total, or the largest part. */
  answer?: (series: ChartSeries[], response: SeriesResponse) => ReactNode;
  note?: string;
}

/** One panel is the ids of its metrics and a title: it asks, draws, answers in words and explains itself. */
export function MetricPanel(props: MetricPanelProps) {
  const { view, title, shape = 'line', by, labels, colors } = props;
  const metricText = useMetricText();
  const keyText = useKeyText();
  const answer = useAnswer(props);
  const metrics = props.metrics.filter(metric => isSupported(metric, view));
  if (metrics.length === 0) {
    return <UnsupportedPanel view={view} title={title} height={props.height} />;
  }
  const unsplit = (response: SeriesResponse) =>
    props.metrics.flatMap((metric, index) => {
      const series = seriesOf(response, metric);
      const label = labels?.[index] ?? metricText(metric).title;
      const color = (colors ?? categoryColors)[index] ?? 'other';
      return series ? [toChartSeries(series, { label, color })] : [];
    });
  return (
    <SeriesPanel
      title={title}
      request={panelRequest(view, {
        metrics,
        by,
        top: props.top,
        where: props.where,
        granularity:
          props.granularity ??
          (shape === 'line' ? undefined : columnGranularity(view)),
      })}
      version={versionOf(view)}
      shape={shape}
      height={props.height}
      note={props.note}
      series={response => {
        const series = by
          ? splitSeries(response, metrics[0], keyText)
          : unsplit(response);
        return shape === 'bars' ? series.map(asBar) : series;
      }}
      answer={props.answer ?? answer}
    />
  );
}

/** Bars have their names beside them, so one colour is enough. */
function asBar(series: ChartSeries): ChartSeries {
  return {
    ...series,
    color: series.id === 'other' ? 'other' : categoryColors[0],
  };
}
