import { PanelOfViewProps, SurfacesPanel } from '../../panels';
import { useText } from '../../translation';

/** Through which surfaces people ask Copilot. */
export function PromptsPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <SurfacesPanel
      {...props}
      title={text('overview.prompts.title')}
      metric="prompts"
    />
  );
}
