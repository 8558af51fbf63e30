import { MetricPanel, PanelOfViewProps } from '../../panels';
import { useText } from '../../translation';

/** How many different skills, servers and agents of their own people use. */
export function CustomizationsPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('usage.customizations.title')}
      note={text('usage.customizations.note')}
      metrics={[
        'skills_used',
        'mcp_servers_used',
        'custom_agents_used',
        'slash_commands_used',
        'plugins_used',
      ]}
      labels={[
        text('usage.customizations.skills'),
        text('usage.customizations.mcp'),
        text('usage.customizations.agents'),
        text('usage.customizations.commands'),
        text('usage.customizations.plugins'),
      ]}
    />
  );
}
