import { useAccess } from '../../hooks';
import { MetricPanel, PanelOfViewProps } from '../../panels';
import { useText } from '../../translation';

/** How many of those who are granted a seat begin to use it. */
export function ActivationPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <BeginnersPanel
      {...props}
      title={text('adoption.activation.title')}
      metric="activation_rate"
    />
  );
}

/** How long they take. */
export function FirstUsePanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <BeginnersPanel
      {...props}
      title={text('adoption.firstUse.title')}
      metric="days_to_first_use"
    />
  );
}

/** Nothing for readers who may not see how seats are used. */
function BeginnersPanel(
  props: PanelOfViewProps & { title: string; metric: string },
) {
  const { metric, ...rest } = props;
  const text = useText();
  const access = useAccess(props.view.scope.ref);
  return access.data?.seats ? (
    <MetricPanel
      {...rest}
      metrics={[metric]}
      note={text('adoption.activation.note')}
    />
  ) : null;
}
