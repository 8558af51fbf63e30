import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { explainError } from '../../states';
import { useText } from '../../translation';
import { Headline } from './headlines';
import { TileTitle } from './TileTitle';
import { Failure } from './WithRestricted';

export interface FailedTileProps extends Failure {
  headline: Headline;
}

/** A figure that could not be had, why, and another try. */
export function FailedTile(props: FailedTileProps) {
  const { headline, error, retry } = props;
  const titleId = useId();
  const text = useText();
  return (
    <Box role="group" aria-labelledby={titleId}>
      <TileTitle
        id={titleId}
        title={text(`overview.headline.${headline.words}`)}
      />
      <Typography
        role="alert"
        variant="body2"
        component="p"
        color="text.secondary"
        sx={{ mt: 0, mb: 1, lineHeight: 1.3 }}
      >
        {text(`states.error.${explainError(error).kind}`)}
      </Typography>
      <Button size="small" variant="outlined" onClick={retry}>
        {text('states.retry')}
      </Button>
    </Box>
  );
}
