import { MetricPanel, PanelOfViewProps, SurfacesPanel } from '../../panels';
import { useText } from '../../translation';

/** Through which surfaces Copilot writes lines. */
export function LinesPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <SurfacesPanel
      {...props}
      title={text('code.lines.title')}
      metric="lines_added"
    />
  );
}

/** Who writes: people with Copilot's help, or agents. */
export function AuthorsPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('code.authors.title')}
      note={text('code.authors.note')}
      metrics={['people_lines', 'agent_lines']}
      labels={[text('code.authors.people'), text('code.authors.agents')]}
      colors={['people', 'agent']}
    />
  );
}
