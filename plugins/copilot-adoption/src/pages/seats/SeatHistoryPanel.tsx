import { MetricPanel, PanelOfViewProps } from '../../panels';
import { useText } from '../../translation';

/** How many seats there were, and how many of them idle. */
export function SeatHistoryPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('seats.history.title')}
      metrics={['seats', 'idle_seats']}
      labels={[text('seats.history.seats'), text('seats.history.idle')]}
      colors={['people', 'chat']}
      note={text('seats.history.note')}
    />
  );
}
