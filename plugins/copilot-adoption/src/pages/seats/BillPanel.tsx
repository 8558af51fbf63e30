import { MetricPanel, PanelOfViewProps } from '../../panels';
import { useText } from '../../translation';
import { billedMonths } from './billedMonths';

/** What GitHub bills by month, and for which models. */
export function BillPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      view={billedMonths(props.view)}
      title={text('seats.bill.title')}
      metrics={['ai_credits.billing']}
      by="model"
      top={6}
      shape="block"
      granularity="month"
      note={text('seats.bill.note')}
    />
  );
}
