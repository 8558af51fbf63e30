import { MetricPanel, PanelOfViewProps } from '../../panels';
import { useText } from '../../translation';

/** How many people use each surface. */
export function PeoplePanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('usage.people.title')}
      note={text('usage.people.note')}
      metrics={[
        'agent_users',
        'cli_users',
        'cloud_agent_users',
        'code_review_users.active',
        'app_users',
      ]}
      labels={[
        text('usage.people.agent'),
        text('usage.people.cli'),
        text('usage.people.cloudAgent'),
        text('usage.people.review'),
        text('usage.people.app'),
      ]}
      colors={['agent', 'cli', 'peopleSoft', 'review', 'app']}
    />
  );
}
