import {
  getMetric,
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { categoryColors, ChartColor, ChartSeries, surfaceOf } from '../charts';

/**
 * A split metric as parts of a chart: the largest first, the rest that was folded together last and in grey, keys without any activity left out.
 */
export function splitSeries(
  response: Pick<SeriesResponse, 'series'>,
  metric: string,
  labelOf: (key: Series['key']) => string,
): ChartSeries[] {
  const { unit, additive } = getMetric(metric);
  const all = response.series.filter(one => one.metric === metric);
  const used = all.filter(hasValue);
  const pickColor = colorPicker();
  return (used.length > 0 ? used : all)
    .sort((one, next) => rankOf(next) - rankOf(one))
    .map(series => ({
      ...series,
      id:
        series.key === 'other'
          ? 'other'
          : Object.values(series.key ?? {}).join(' '),
      label: labelOf(series.key),
      color: pickColor(series.key),
      unit,
      additive,
    }));
}

/** Features keep their colour wherever they appear; everything else gets those that are left. */
function colorPicker(): (key: Series['key']) => ChartColor {
  const left = new Set<ChartColor>(categoryColors);
  const take = (color: ChartColor | undefined): ChartColor => {
    left.delete(color ?? 'other');
    return color ?? 'other';
  };
  return key => {
    const own = key === 'other' ? 'other' : surfaceOf(key);
    return take(left.has(own) || key === 'other' ? own : [...left][0]);
  };
}

function hasValue({ total, values }: Series): boolean {
  return total !== 0 && (total !== null || values.some(value => value));
}

function rankOf({ key, total }: Series): number {
  return key === 'other' ? -1 : total ?? 0;
}
