import { Format, formatValue } from '../format';
import { axisTicks, ChartModel } from './model';
import { ChartTheme } from './useChartTheme';

/** Room for one date below the axis. */
const tickWidth = 84;

/** The time axis of every chart: few labels, no line, no tick marks. */
export function timeAxisProps(
  model: ChartModel,
  width: number,
  format: Format,
  theme: ChartTheme,
) {
  const ticks = axisTicks(model.buckets, Math.floor(width / tickWidth));
  return {
    dataKey: 'bucket',
    ticks,
    interval: 0,
    tickFormatter: (bucket: string) => format.tick(bucket, model.granularity),
    tick: tickStyle(theme),
    tickLine: false,
    axisLine: { stroke: theme.grid },
    height: 24,
    tickMargin: 6,
  } as const;
}

/** The value axis of every chart: from zero to a round number. */
export function valueAxisProps(
  model: ChartModel,
  ticks: number[],
  format: Format,
  theme: ChartTheme,
) {
  const { unit } = model.series[0];
  const largest = ticks[ticks.length - 1];
  return {
    ticks,
    domain: [0, largest] as [number, number],
    interval: 0,
    tickFormatter: (value: number) =>
      unit === 'share'
        ? formatValue(value, unit, format)
        : format.short(value, largest),
    tick: tickStyle(theme),
    tickLine: false,
    axisLine: false,
    width: 44,
  } as const;
}

function tickStyle(theme: ChartTheme) {
  return { fontSize: 12, fill: theme.text, fontFamily: theme.fontFamily };
}
