import { LineChart, YAxis } from 'recharts';
import { ChartCanvas } from './ChartCanvas';
import { ChartModel, chartRows, sparklineDomain } from './model';
import { trendLines } from './trendLines';
import { useChartTheme } from './useChartTheme';

export interface SparklineProps {
  model: ChartModel;
  height: number;
}

/** The shape of a development without axes. It says nothing that its neighbours don't say in words, so it is hidden from screen readers. */
export function Sparkline(props: SparklineProps) {
  const { model, height } = props;
  const theme = useChartTheme();
  const domain = sparklineDomain(model.series[0].values);
  return (
    <div aria-hidden>
      <ChartCanvas height={height}>
        {({ width }) => (
          <LineChart
            width={width}
            height={height}
            data={chartRows(model)}
            accessibilityLayer={false}
            margin={{ top: 3, right: 3, bottom: 3, left: 3 }}
            style={{ pointerEvents: 'none' }}
          >
            <YAxis hide domain={domain} />
            {trendLines(model, theme)}
          </LineChart>
        )}
      </ChartCanvas>
    </div>
  );
}
