import Box from '@mui/material/Box';
import { ReactNode } from 'react';

const gap = { xs: 2, sm: 3 };

export interface OverviewLayoutProps {
  summary: ReactNode;
  headlines: ReactNode;
  trend: ReactNode;
  left: ReactNode;
  right: ReactNode;
}

/** Where everything on the page stands, from the sentence down to the details. */
export function OverviewLayout(props: OverviewLayoutProps) {
  return (
    <Box sx={{ display: 'grid', gap, minWidth: 0 }}>
      <div>{props.summary}</div>
      {props.headlines}
      {props.trend}
      <Box
        sx={{
          display: 'grid',
          gap,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: 'repeat(2, minmax(0, 1fr))',
          },
        }}
      >
        <Box sx={{ display: 'grid', gap, minWidth: 0 }}>{props.left}</Box>
        {props.right}
      </Box>
    </Box>
  );
}
