import Typography from '@mui/material/Typography';
import {
  parseDay,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { useText } from '../../translation';

export interface SettlingNoteProps {
  response: Pick<SeriesResponse, 'from' | 'to' | 'freshness'>;
}

/** Says how many of the newest days GitHub may still correct; nothing where all have settled. */
export function SettlingNote(props: SettlingNoteProps) {
  const text = useText();
  const count = settlingDays(props.response);
  return count > 0 ? (
    <Typography variant="caption" component="p" color="text.secondary">
      {text('cards.settling', { count })}
    </Typography>
  ) : null;
}

function settlingDays({ from, to, freshness }: SettlingNoteProps['response']) {
  const { finalThrough, heldThrough } = freshness;
  if (heldThrough === null) {
    return 0;
  }
  const first =
    finalThrough === null ? parseDay(from) - 1 : parseDay(finalThrough);
  const settled = Math.max(first, parseDay(from) - 1);
  return Math.min(parseDay(to), parseDay(heldThrough)) - settled;
}
