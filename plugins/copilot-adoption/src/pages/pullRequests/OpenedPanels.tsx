import { MetricPanel, PanelOfViewProps } from '../../panels';
import { useText } from '../../translation';

/** How many pull requests there are at all, to read the rest against. */
export function OpenedPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('pullRequests.opened.title')}
      metrics={['pull_requests.created', 'pull_requests.merged']}
      labels={[
        text('pullRequests.opened.created'),
        text('pullRequests.opened.merged'),
      ]}
      colors={['people', 'peopleSoft']}
    />
  );
}

/** How many of them Copilot opens. */
export function ByCopilotPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('pullRequests.byCopilot.title')}
      note={text('pullRequests.byCopilot.note')}
      metrics={[
        'pull_requests.created_by_copilot',
        'pull_requests.merged_by_copilot',
      ]}
      labels={[
        text('pullRequests.byCopilot.created'),
        text('pullRequests.byCopilot.merged'),
      ]}
      colors={['agent', 'other']}
    />
  );
}
