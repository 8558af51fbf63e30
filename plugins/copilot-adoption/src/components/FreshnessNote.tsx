import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { isCompared, periodBefore, View } from '../filters';
import { useFormat } from '../hooks';
import { useText } from '../translation';

export interface FreshnessNoteProps {
  view: View;
}

/** Which days are shown, what they are compared with, and up to when they are certain. */
export function FreshnessNote(props: FreshnessNoteProps) {
  const { view } = props;
  const text = useText();
  const format = useFormat();
  const before = periodBefore(view);
  const { firstDay, heldThrough, finalThrough } = view.scope;
  const period = format.period(view.from, view.to);
  const compared = isCompared(view);
  const notes: string[] = [
    compared
      ? text('figures.comparison', {
          period,
          before: format.period(before.from, before.to),
        })
      : period,
    finalThrough
      ? text('figures.freshness.complete', { day: format.day(finalThrough) })
      : text('figures.freshness.nothingFinal', {
          day: format.day(heldThrough!),
        }),
  ];
  if (finalThrough && finalThrough < heldThrough!) {
    const count = parseDay(heldThrough!) - parseDay(finalThrough);
    notes.push(text('figures.freshness.settling', { count }));
  }
  if (firstDay && view.compare === 'previous' && !compared) {
    notes.push(
      text('figures.freshness.notCompared', {
        day: format.period(firstDay, firstDay),
      }),
    );
  }
  return (
    <Tooltip title={text('figures.freshness.hint')}>
      <Typography
        variant="caption"
        component="p"
        color="text.secondary"
        tabIndex={0}
        sx={{ width: 'fit-content' }}
      >
        {notes.join(' · ')}
      </Typography>
    </Tooltip>
  );
}
