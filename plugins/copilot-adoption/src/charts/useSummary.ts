import { formatValue } from '../format';
import { useFormat } from '../hooks';
import { useText } from '../translation';
import { ChartModel, ChartSeries } from './model';

/** What a chart shows, in a sentence per series, for those who cannot see it. */
export function useSummary(): (
  model: ChartModel,
  shape: 'line' | 'block',
) => string {
  const text = useText();
  const format = useFormat();

  function ofLine(model: ChartModel, series: ChartSeries): string {
    const { label, values, unit } = series;
    const held = values.flatMap((value, index) =>
      value === null
        ? []
        : [
            {
              value,
              bucket: format.bucket(model.buckets[index], model.granularity),
            },
          ],
    );
    if (held.length === 0) {
      return text('charts.summary.nothing', { label });
    }
    const [first, last] = [held[0], held[held.length - 1]];
    const highest = Math.max(...held.map(({ value }) => value));
    return text('charts.summary.line', {
      label,
      first: formatValue(first.value, unit, format),
      firstDay: first.bucket,
      last: formatValue(last.value, unit, format),
      lastDay: last.bucket,
      highest: formatValue(highest, unit, format),
    });
  }

  function ofColumn({ label, total, unit }: ChartSeries): string {
    return total === null
      ? text('charts.summary.nothing', { label })
      : text('charts.summary.column', {
          label,
          total: formatValue(total, unit, format),
        });
  }

  return (model, shape) =>
    model.series
      .map(series =>
        shape === 'line' ? ofLine(model, series) : ofColumn(series),
      )
      .join(' ');
}
