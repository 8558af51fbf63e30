import { MetricPanel, PanelOfViewProps } from '../../panels';
import { useText } from '../../translation';

/** How many people use Copilot, by the week and by four of them. */
export function ActivesPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('adoption.actives.title')}
      metrics={['active_users.monthly', 'active_users.weekly']}
      labels={[
        text('adoption.actives.monthly'),
        text('adoption.actives.weekly'),
      ]}
      colors={['people', 'peopleSoft']}
    />
  );
}
