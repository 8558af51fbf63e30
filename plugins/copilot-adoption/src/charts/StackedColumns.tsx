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
import { ChartLegend, ChartLegendProps } from './ChartLegend';
import { ChartTooltip } from './ChartTooltip';
import { EventMarks } from './EventMarks';
import {
  ChartModel,
  ChartRow,
  chartRows,
  ChartSeries,
  dashedKey,
  largestStack,
  solidKey,
  valueTicks,
} from './model';
import { useChartTheme } from './useChartTheme';
import { Size } from './useSize';

const widestColumn = 48;
const lighter = 0.45;

export interface StackedColumnsProps {
  label: string;
  model: ChartModel;
  /** Of chart and legend together. */
  height: number;
  legendNote?: ChartLegendProps['note'];
}

/** Parts of a whole over time, the first series at the bottom. Columns without all their days are lighter. */
export function StackedColumns(props: StackedColumnsProps) {
  const { label, model, height, legendNote } = props;
  return (
    <ChartCanvas
      label={label}
      height={height}
      legend={() =>
        model.series.length > 1 && (
          <ChartLegend series={model.series} shape="block" note={legendNote} />
        )
      }
    >
      {size => <StackedColumnsChart model={model} {...size} />}
    </ChartCanvas>
  );
}

function StackedColumnsChart(props: Size & { model: ChartModel }) {
  const { model, width, height } = props;
  const format = useFormat();
  const theme = useChartTheme();
  const ticks = valueTicks(largestStack(model), model.series[0].unit, height);
  return (
    <BarChart
      width={width}
      height={height}
      data={chartRows(model)}
      margin={{
        top: model.events.length > 0 ? 20 : 8,
        right: 24,
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
          shape={columnShape(series)}
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

/** Asks the row and not the model, because recharts may still draw those of the model before. */
function columnShape(series: ChartSeries) {
  return function ColumnShape(props: BarShapeProps) {
    const row = props.payload as ChartRow;
    const isWhole = row[solidKey(series.id)] !== null;
    return <Rectangle {...props} fillOpacity={isWhole ? 1 : lighter} />;
  };
}
