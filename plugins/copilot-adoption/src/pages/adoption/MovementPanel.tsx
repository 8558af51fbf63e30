import { useMetricText } from '../../hooks';
import {
  columnGranularity,
  MetricPanel,
  PanelOfViewProps,
  wholeBuckets,
} from '../../panels';
import { useText } from '../../translation';

const metrics = ['new_users', 'returning_users', 'lapsed_users'];

/** How many people begin, come back and stay away. */
export function MovementPanel(props: PanelOfViewProps) {
  const text = useText();
  // Where the history begins, everybody would look new.
  const [beforeHistory] = useMetricText()(metrics[0]).caveats;
  const granularity = columnGranularity(props.view);
  return (
    <MetricPanel
      {...props}
      view={wholeBuckets(props.view, granularity)}
      title={text('adoption.movement.title')}
      metrics={metrics}
      granularity={granularity}
      labels={[
        text('adoption.movement.new'),
        text('adoption.movement.returning'),
        text('adoption.movement.lapsed'),
      ]}
      colors={['agent', 'completions', 'chat']}
      note={beforeHistory}
    />
  );
}
