import { getMetric, OwnSplit } from 'backstage-plugin-copilot-adoption-common';
import { BarList, ChartSeries, Panel, useStateText } from '../../charts';
import { useFormat, useMetricText } from '../../hooks';
import { useKeyText } from '../../panels';
import { useText } from '../../translation';
import { MyPanelProps } from './MyPanelProps';

const height = 200;
const most = 6;

/** What the reader's use is made of: languages, models and so on. */
export function MySplitsPanels(props: MyPanelProps) {
  return (
    <>
      {props.me.splits.map(split => (
        <SplitPanel
          key={`${split.by} ${split.metric}`}
          {...props}
          split={split}
        />
      ))}
    </>
  );
}

function SplitPanel(props: MyPanelProps & { split: OwnSplit }) {
  const { me, outdated, split } = props;
  const text = useText();
  const format = useFormat();
  const keyText = useKeyText();
  const metricText = useMetricText();
  const stateText = useStateText();
  const title = text(`me.splits.${split.by}`);
  const { unit, additive } = getMetric(split.metric);
  const series = split.keys.slice(0, most).map(
    ({ key, value }): ChartSeries => ({
      id: key,
      label: keyText(key === 'other' ? 'other' : { [split.by]: key }),
      color: 'completions',
      unit,
      additive,
      values: [],
      states: [],
      held: [],
      expected: [],
      total: value,
      totalState: 'ok',
      previous: null,
      reason: null,
    }),
  );
  return (
    <Panel
      title={title}
      answer={text('me.splitAnswer', {
        metric: metricText(split.metric).title,
        period: format.period(me.from, me.to),
      })}
      outdated={outdated}
    >
      {series.length > 0 ? (
        <BarList
          title={title}
          height={height}
          model={{ granularity: 'day', buckets: [], events: [], series }}
        />
      ) : (
        stateText(split) ?? text('me.noSplit')
      )}
    </Panel>
  );
}
