import { MetricPanel, PanelOfViewProps, SurfacesPanel } from '../../panels';
import { useText } from '../../translation';

/** In which mode of chat, agent or terminal people ask. */
export function ModesPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('usage.modes.title')}
      metrics={['prompts']}
      by="feature"
      top={6}
      shape="block"
    />
  );
}

/** Where code comes from that Copilot suggests. */
export function SuggestionsPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <SurfacesPanel
      {...props}
      title={text('usage.suggestions.title')}
      metric="suggestions"
      note={text('usage.suggestions.note')}
    />
  );
}

/** How much a person asks on a day of work with Copilot. */
export function PromptsPerPersonPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('usage.promptsPerPerson.title')}
      metrics={['prompts_per_active_user']}
      colors={['people']}
    />
  );
}
