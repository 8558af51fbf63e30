import {
  Bar,
  BarChart,
  BarShapeProps,
  CartesianGrid,
  Rectangle,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useFormat } from '../hooks';
import { timeAxisProps, valueAxisProps } from './axisProps';
import { ChartCanvas } from './ChartCanvas';
import { ChartLegend, ChartLegendProps, legendHeight } from './ChartLegend';
import { ChartTooltip } from './ChartTooltip';
import { EventMarks } from './EventMarks';
import {
  ChartModel,
  ChartSeries,
  chartRows,
  dashedKey,
  isTentative,
  largestStack,
  solidKey,
  valueTicks,
} from './model';
import { useChartTheme } from './useChartTheme';

const widestColumn = 48;
const lighter = 0.45;

export interface StackedColumnsProps {
  model: ChartModel;
  /** Of chart and legend together. */
  height: number;
  legendNote?: ChartLegendProps['note'];
}

/** Parts of a whole over time, the first series at the bottom. Columns without all their days are lighter. */
export function StackedColumns(props: StackedColumnsProps) {
  const { model, height } = props;
  return (
    <ChartCanvas height={height}>
      {width => (
        <>
          <ChartLegend
            series={model.series}
            shape="block"
            note={props.legendNote}
          />
          <StackedColumnsChart
            model={model}
            width={width}
            height={height - legendHeight}
          />
        </>
      )}
    </ChartCanvas>
  );
}

function StackedColumnsChart(props: StackedColumnsProps & { width: number }) {
  const { model, width, height } = props;
  const format = useFormat();
  const theme = useChartTheme();
  const ticks = valueTicks(largestStack(model), model.series[0].unit);
  return (
    <BarChart
      width={width}
      height={height}
      data={chartRows(model)}
      margin={{
        top: model.events.length > 0 ? 20 : 8,
        right: 16,
        bottom: 0,
        left: 0,
      }}
      maxBarSize={widestColumn}
      barCategoryGap="22%"
    >
      <CartesianGrid vertical={false} stroke={theme.grid} />
      <XAxis {...timeAxisProps(model, width, format, theme)} />
      <YAxis {...valueAxisProps(model, ticks, format, theme)} />
      {model.series.map(series => (
        <Bar
          key={series.id}
          dataKey={row => row[solidKey(series.id)] ?? row[dashedKey(series.id)]}
          stackId="whole"
          fill={theme.colors[series.color]}
          stroke={theme.background}
          isAnimationActive={false}
          shape={columnShape(model, series)}
        />
      ))}
      <EventMarks events={model.events} />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: theme.text, fillOpacity: 0.08 }}
        content={<ChartTooltip model={model} shape="block" />}
      />
    </BarChart>
  );
}

function columnShape(model: ChartModel, series: ChartSeries) {
  return function ColumnShape(props: BarShapeProps) {
    const isWhole = !isTentative(model, series, props.index);
    return <Rectangle {...props} fillOpacity={isWhole ? 1 : lighter} />;
  };
}
