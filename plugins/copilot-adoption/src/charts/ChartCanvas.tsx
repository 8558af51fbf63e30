import Box from '@mui/material/Box';
import { ReactNode, useLayoutEffect } from 'react';
import { usePrinting } from './usePrinting';
import { Size, useSize } from './useSize';

const assumedWidth = 640;

export interface ChartCanvasProps {
  /** The name of the chart for screen readers. */
  label?: string;
  /** Of chart and legend together. */
  height: number;
  /** Stands above the chart and takes what room it needs. */
  legend?: (width: number) => ReactNode;
  /** Draws the chart once the room for it is known. */
  children: (size: Size) => ReactNode;
}

/** Keeps the room of a chart free and tells the chart how large it is. */
export function ChartCanvas(props: ChartCanvasProps) {
  // Drawn anew at once, because on paper nobody observes how large it is.
  usePrinting();
  const [ref, size] = useSize({ width: assumedWidth, height: props.height });

  // Recharts names its surface only by a title, which browsers also show as a tooltip over the chart's own.
  useLayoutEffect(() => {
    const surface = ref.current?.querySelector('svg[role="application"]');
    surface?.setAttribute('aria-label', props.label ?? '');
  });

  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        // Taller where its panel is stretched to the height of its row.
        minHeight: props.height,
        flex: 1,
        '& .recharts-surface': { overflow: 'visible' },
        '& .recharts-wrapper :focus:not(:focus-visible)': { outline: 'none' },
      }}
    >
      {size && props.legend?.(size.width)}
      <Box
        ref={ref}
        sx={{ position: 'relative', flex: '1 1 0px', overflow: 'hidden' }}
      >
        {/* Out of the flow, so that what was drawn never holds the panel apart. */}
        <Box sx={{ position: 'absolute', inset: 0 }}>
          {size && props.children(size)}
        </Box>
      </Box>
    </Box>
  );
}
