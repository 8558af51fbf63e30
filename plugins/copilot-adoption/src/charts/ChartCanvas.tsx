import Box from '@mui/material/Box';
import { ReactNode } from 'react';
import { useWidth } from './useWidth';

export interface ChartCanvasProps {
  height: number;
  /** Draws the chart once the room for it is known. */
  children: (width: number) => ReactNode;
}

/** Keeps the room of a chart free and tells the chart how wide it is. */
export function ChartCanvas(props: ChartCanvasProps) {
  const [ref, width] = useWidth();
  return (
    <Box
      ref={ref}
      sx={{
        height: props.height,
        overflow: 'hidden',
        '& .recharts-surface': { overflow: 'visible' },
        '& .recharts-wrapper :focus:not(:focus-visible)': { outline: 'none' },
      }}
    >
      {width !== undefined && props.children(width)}
    </Box>
  );
}
