import Box from '@mui/material/Box';
import { ChartColor } from './palette';
import { useChartTheme } from './useChartTheme';

export interface SwatchProps {
  color: ChartColor;
  shape: 'line' | 'block';
}

/** The mark that ties a name to its line or block. */
export function Swatch(props: SwatchProps) {
  const { colors } = useChartTheme();
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        display: 'inline-block',
        flex: 'none',
        width: props.shape === 'line' ? 14 : 10,
        height: props.shape === 'line' ? 3 : 10,
        borderRadius: '2px',
        bgcolor: colors[props.color],
      }}
    />
  );
}
