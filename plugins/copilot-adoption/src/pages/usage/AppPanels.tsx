import { MetricPanel, PanelOfViewProps } from '../../panels';
import { useText } from '../../translation';

/** How often people open the Copilot app. */
export function AppSessionsPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('usage.appSessions.title')}
      metrics={['app_sessions']}
      colors={['app']}
    />
  );
}

/** How much work other vendors' agents get through GitHub. */
export function ThirdPartyPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('usage.thirdParty.title')}
      metrics={['third_party_agent_jobs']}
      colors={['other']}
      shape="block"
    />
  );
}
