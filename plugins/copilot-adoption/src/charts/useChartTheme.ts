import { useTheme } from '@mui/material/styles';
import { ChartPalette, palettes } from './palette';

/** The palette of the reader's theme, and what the theme itself gives to axes and grid. */
export interface ChartTheme extends ChartPalette {
  text: string;
  grid: string;
  background: string;
  fontFamily: string;
}

export function useChartTheme(): ChartTheme {
  const { palette, typography } = useTheme();
  return {
    ...palettes[palette.mode],
    text: palette.text.secondary,
    grid: palette.divider,
    background: palette.background.paper,
    fontFamily: typography.fontFamily ?? 'inherit',
  };
}
