import { MetricPanel } from './MetricPanel';
import { PanelOfViewProps } from './PanelOfViewProps';
import { useText } from '../translation';

/** For which languages Copilot suggests code. */
export function LanguagesPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('code.languages.title')}
      metrics={['suggestions']}
      by="language"
      top={8}
      shape="bars"
    />
  );
}

/** In which languages people take completions, over time. */
export function LanguageRatesPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('code.languageRates.title')}
      metrics={['acceptance_rate.completions']}
      by="language"
      top={4}
      granularity={props.view.granularity === 'month' ? 'month' : 'week'}
    />
  );
}

/** Which models answer. */
export function ModelsPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('code.models.title')}
      note={text('code.models.note')}
      metrics={['suggestions']}
      by="model"
      top={6}
      shape="bars"
    />
  );
}

/** In which editors it happens. */
export function EditorsPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('code.ides.title')}
      note={text('code.ides.note')}
      metrics={['suggestions']}
      by="ide"
      top={6}
      shape="bars"
    />
  );
}
