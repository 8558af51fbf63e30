import Box from '@mui/material/Box';
import { useChartTheme } from '../charts';
import { Change, formatSigned } from '../format';
import { useFormat } from '../hooks';
import { useText } from '../translation';

const arrows: Record<Change['direction'], string> = {
  up: '▲ ',
  down: '▼ ',
  same: '',
};

/** A change as arrow and sign, in colour only where a rise is good or bad news. */
export function ChangeMark(props: { change: Change }) {
  const { change } = props;
  const text = useText();
  const format = useFormat();
  const theme = useChartTheme();
  const color = { ...theme, neutral: 'text.primary' }[change.tone];
  return (
    <Box
      component="span"
      sx={{
        color,
        fontWeight: change.direction === 'same' ? 400 : 600,
        whiteSpace: 'nowrap',
      }}
    >
      <span aria-hidden>{arrows[change.direction]}</span>
      {formatSigned(change, format, text)}
    </Box>
  );
}
