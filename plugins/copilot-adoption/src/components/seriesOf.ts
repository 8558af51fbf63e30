import {
  getMetric,
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { ChartColor, ChartSeries } from '../charts';

/** The unsplit series of a metric in an answer. */
export function seriesOf(
  response: Pick<SeriesResponse, 'series'>,
  metric: string,
): Series | undefined {
  return response.series.find(
    series => series.metric === metric && series.key === null,
  );
}

/** How a metric is drawn in a chart. */
export interface SeriesStyle {
  label: string;
  color: ChartColor;
  weight?: ChartSeries['weight'];
}

/** A series with its looks, ready for a chart. */
export function toChartSeries(series: Series, style: SeriesStyle): ChartSeries {
  const { unit, additive } = getMetric(series.metric);
  return { ...series, ...style, id: series.metric, unit, additive };
}
