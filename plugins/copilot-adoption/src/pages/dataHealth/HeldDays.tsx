import {
  isMonthly,
  ReportHealth,
} from 'backstage-plugin-copilot-adoption-common';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';

/** From when to when a report is stored, and up to when without a gap. */
export function HeldDays(props: { health: ReportHealth }) {
  const text = useText();
  const format = useFormat();
  const { report, firstDay, heldThrough, newestCompleteDay } = props.health;
  if (!firstDay || !heldThrough) {
    return <>{text('dataHealth.nothingHeld')}</>;
  }
  const monthOr = (day: string, words: string) =>
    isMonthly(report) ? format.bucket(day, 'month') : words;
  const parts = [
    newestCompleteDay &&
      text('dataHealth.completeThrough', {
        day: monthOr(newestCompleteDay, format.day(newestCompleteDay)),
      }),
    newestCompleteDay !== heldThrough &&
      text('dataHealth.heldThrough', {
        day: monthOr(heldThrough, format.day(heldThrough)),
      }),
    text('dataHealth.heldSince', {
      day: monthOr(firstDay, format.period(firstDay, firstDay)),
    }),
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}
