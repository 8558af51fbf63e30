import { MetricPanel, PanelOfViewProps } from '../../panels';
import { useText } from '../../translation';

/** Of completions, and of everything, side by side so that neither is taken for the other. */
export function AcceptanceRatesPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('code.rates.title')}
      note={text('code.rates.note')}
      metrics={['acceptance_rate.completions', 'acceptance_rate.all']}
      labels={[text('code.rates.completions'), text('code.rates.all')]}
      colors={['completions', 'other']}
    />
  );
}

/** How many lines people write by accepting completions. */
export function AcceptedLinesPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('code.acceptedLines.title')}
      metrics={['accepted_lines.completions']}
      colors={['completions']}
    />
  );
}

/** How many of the lines that completions suggest are written. */
export function AcceptedSharePanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('code.acceptedShare.title')}
      note={text('code.acceptedShare.note')}
      metrics={['accepted_lines_share.completions']}
      colors={['completions']}
    />
  );
}
