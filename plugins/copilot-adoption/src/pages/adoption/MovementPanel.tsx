import { useMetricText } from '../../hooks';
import { columnGranularity, MetricPanel, PanelOfViewProps } from '../../panels';
import { useText } from '../../translation';

const metrics = ['new_users', 'returning_users', 'lapsed_users'];

/** How many people begin, come back and stay away. */
export function MovementPanel(props: PanelOfViewProps) {
  const text = useText();
  // Where the history begins, everybody would look new.
  const [beforeHistory] = useMetricText()(metrics[0]).caveats;
  return (
    <MetricPanel
      {...props}
      title={text('adoption.movement.title')}
      metrics={metrics}
      granularity={columnGranularity(props.view)}
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
