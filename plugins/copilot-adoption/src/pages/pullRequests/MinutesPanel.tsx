import { MetricPanel, PanelOfViewProps } from '../../panels';
import { useText } from '../../translation';

/** How long pull requests wait for their merge, all of them and Copilot's. */
export function MinutesPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('pullRequests.minutes.title')}
      note={text('pullRequests.minutes.note')}
      metrics={['minutes_to_merge', 'minutes_to_merge_copilot']}
      labels={[
        text('pullRequests.minutes.all'),
        text('pullRequests.minutes.copilot'),
      ]}
      colors={['people', 'agent']}
    />
  );
}
