import {
  CartesianGrid,
  LineChart,
  ReferenceArea,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useFormat } from '../hooks';
import { timeAxisProps, valueAxisProps } from './axisProps';
import { ChartCanvas } from './ChartCanvas';
import { ChartLegend } from './ChartLegend';
import { ChartTooltip } from './ChartTooltip';
import { EndLabels } from './EndLabels';
import { EventMarks } from './EventMarks';
import { LoneDots } from './LoneDots';
import {
  ChartModel,
  chartRows,
  endLabelRoom,
  largestValue,
  settlingBuckets,
  valueTicks,
} from './model';
import { trendLines } from './trendLines';
import { ChartTheme, useChartTheme } from './useChartTheme';
import { Size } from './useSize';

export interface LineTrendProps {
  label: string;
  model: ChartModel;
  /** Of chart and legend together. */
  height: number;
}

/** Lines over time: gaps are gaps, and what may still change is dashed. */
export function LineTrend(props: LineTrendProps) {
  const { label, model, height } = props;
  return (
    <ChartCanvas
      label={label}
      height={height}
      legend={width =>
        model.series.length > 1 &&
        endLabelRoom(model.series, width) === undefined && (
          <ChartLegend series={model.series} shape="line" />
        )
      }
    >
      {size => <LineTrendChart model={model} {...size} />}
    </ChartCanvas>
  );
}

function LineTrendChart(props: Size & { model: ChartModel }) {
  const { model, width, height } = props;
  const format = useFormat();
  const theme = useChartTheme();
  const roomForLabels = endLabelRoom(model.series, width);
  const rows = chartRows(model);
  const ticks = valueTicks(largestValue(model), model.series[0].unit, height);
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={{
        top: model.events.length > 0 ? 20 : 8,
        right: roomForLabels ?? 24,
        bottom: 0,
        left: 0,
      }}
    >
      <CartesianGrid vertical={false} stroke={theme.grid} />
      <XAxis {...timeAxisProps(model, width, format, theme)} />
      <YAxis {...valueAxisProps(model, ticks, format, theme)} />
      {settlingArea(model, theme)}
      {trendLines(model, rows, theme)}
      <LoneDots model={model} />
      <EventMarks events={model.events} />
      {roomForLabels !== undefined && <EndLabels series={model.series} />}
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: theme.text, strokeOpacity: 0.4 }}
        content={<ChartTooltip model={model} shape="line" />}
      />
    </LineChart>
  );
}

/** Shades the days that GitHub may still change, from the last settled one on. */
function settlingArea(model: ChartModel, theme: ChartTheme) {
  const settling = settlingBuckets(model);
  if (!settling) {
    return null;
  }
  const first = model.buckets.indexOf(settling.first);
  return (
    <ReferenceArea
      x1={model.buckets[Math.max(0, first - 1)]}
      x2={settling.last}
      fill={theme.text}
      fillOpacity={0.08}
      stroke="none"
    />
  );
}
