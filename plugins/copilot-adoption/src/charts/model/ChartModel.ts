import {
  bucketOf,
  formatDay,
  Granularity,
  MetricUnit,
  parseDay,
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { ChartColor } from '../palette';

/** One line or stack layer: values, and why each is what it is. */
export interface ChartSeries
  extends Pick<
    Series,
    | 'values'
    | 'states'
    | 'held'
    | 'expected'
    | 'total'
    | 'totalState'
    | 'previous'
    | 'previousState'
    | 'reason'
  > {
  id: string;
  label: string;
  color: ChartColor;
  /** How much a line stands out beside others of its chart. */
  weight?: 'strong' | 'thin';
  unit: MetricUnit;
  /** Whether a bucket without all its days says less than a whole one. */
  additive: boolean;
}

/** Something that happened, at the bucket that holds its day. */
export interface ChartEvent {
  bucket: string;
  day: string;
  title: string;
  source: 'github' | 'operator';
}

/** Everything that a chart and its table show. */
export interface ChartModel {
  granularity: Granularity;
  buckets: string[];
  series: ChartSeries[];
  events: ChartEvent[];
}

export function createChartModel(
  response: Pick<SeriesResponse, 'granularity' | 'buckets' | 'annotations'>,
  series: ChartSeries[],
): ChartModel {
  const { granularity, buckets, annotations } = response;
  const events = annotations
    .map(({ day, title, source }) => ({
      bucket: formatDay(bucketOf(parseDay(day), granularity)),
      day,
      title,
      source,
    }))
    .filter(event => buckets.includes(event.bucket));
  return { granularity, buckets, series, events };
}

/** Whether it was asked to stand beside the period before. */
export function isComparedModel(model: ChartModel): boolean {
  return model.series.some(
    ({ previous, previousState }) =>
      previous !== null || previousState !== undefined,
  );
}

/** Whether nothing of it can be drawn. */
export function isBlank(model: ChartModel): boolean {
  return model.series.every(({ values }) => values.every(v => v === null));
}

/** Whether the period as a whole has nothing to show, whatever its buckets do. */
export function isBlankTotal(model: ChartModel): boolean {
  return model.series.every(({ total }) => total === null || total === 0);
}
