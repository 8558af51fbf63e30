import { MetricPanel, PanelOfViewProps } from '../../panels';
import { useText } from '../../translation';

/** How often people open Copilot in the terminal. */
export function CliSessionsPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('usage.cliSessions.title')}
      metrics={['cli_sessions']}
      colors={['cli']}
    />
  );
}

/** How often Copilot in the terminal asks models. */
export function CliRequestsPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('usage.cliRequests.title')}
      metrics={['cli_requests']}
      colors={['cli']}
    />
  );
}

/** How many tokens Copilot in the terminal reads and writes. */
export function CliTokensPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('usage.cliTokens.title')}
      metrics={['cli_tokens']}
      colors={['cli']}
    />
  );
}
