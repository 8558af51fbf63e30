import { ReportHealth } from 'backstage-plugin-copilot-adoption-common';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';

/** From when to when a report is stored, and up to when without a gap. */
export function HeldDays(props: { health: ReportHealth }) {
  const text = useText();
  const format = useFormat();
  const { firstDay, heldThrough, newestCompleteDay } = props.health;
  if (!firstDay || !heldThrough) {
    return <>{text('dataHealth.nothingHeld')}</>;
  }
  const parts = [
    newestCompleteDay &&
      text('dataHealth.completeThrough', {
        day: format.day(newestCompleteDay),
      }),
    newestCompleteDay !== heldThrough &&
      text('dataHealth.heldThrough', { day: format.day(heldThrough) }),
    text('dataHealth.heldSince', { day: format.period(firstDay, firstDay) }),
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}
