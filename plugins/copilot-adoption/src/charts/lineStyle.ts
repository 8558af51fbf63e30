import { ChartSeries } from './model';
import { ChartTheme } from './useChartTheme';

const widths = { strong: 2.5, normal: 1.75, thin: 1.25 };

/** How the line of a series looks, in every picture. */
export function lineStyle(series: ChartSeries, theme: ChartTheme) {
  return {
    stroke: theme.colors[series.color],
    strokeWidth: widths[series.weight ?? 'normal'],
    strokeLinecap: 'round',
  } as const;
}

/** Of lines over what may still change. */
export const dashes = '2 5';
