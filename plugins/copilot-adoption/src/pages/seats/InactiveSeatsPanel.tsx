import { MetricPanel, PanelOfViewProps, wholeBuckets } from '../../panels';
import { useText } from '../../translation';

/** How many seats nobody used in a whole week or month. */
export function InactiveSeatsPanel(props: PanelOfViewProps) {
  const text = useText();
  const granularity = props.view.granularity === 'month' ? 'month' : 'week';
  return (
    <MetricPanel
      {...props}
      view={wholeBuckets(props.view, granularity)}
      title={text('seats.inactive.title')}
      metrics={['inactive_seats']}
      granularity={granularity}
      colors={['chat']}
      note={text('seats.inactive.note')}
    />
  );
}
