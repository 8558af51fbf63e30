import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { SeriesResponse } from 'backstage-plugin-copilot-adoption-common';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';
import { summarize } from './summarize';

export interface SummaryLineProps {
  response?: SeriesResponse;
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
        minHeight: 27,
        my: 0.5,
      }}
    >
      {props.response ? (
        summarize(props.response, text, format)
      ) : (
        <Skeleton width="70%" />
      )}
    </Typography>
  );
}
