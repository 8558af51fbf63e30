import Typography from '@mui/material/Typography';
import { SeriesResponse } from 'backstage-plugin-copilot-adoption-common';
import { Placeholder } from '../../charts';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';
import { summarize } from './summarize';

export interface SummaryLineProps {
  /** None while they are on their way. */
  responses: readonly SeriesResponse[];
}

/** The page in one sentence. */
export function SummaryLine(props: SummaryLineProps) {
  const text = useText();
  const format = useFormat();
  return (
    <Typography
      component="p"
      aria-live="polite"
      sx={{
        fontSize: { xs: 16, sm: 18 },
        lineHeight: 1.5,
        // No single word on the last line.
        textWrap: 'balance',
        // As many lines as the sentence takes, so that nothing jumps when it arrives.
        minHeight: { xs: '6em', sm: '3em', lg: '1.5em' },
        my: 0.5,
      }}
    >
      {props.responses.length > 0 ? (
        summarize(props.responses, text, format)
      ) : (
        <Placeholder width="70%" />
      )}
    </Typography>
  );
}
