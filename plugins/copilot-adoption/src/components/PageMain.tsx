import Box from '@mui/material/Box';
import { ReactNode } from 'react';

/** The room of a sub-page. */
export function PageMain(props: { children: ReactNode }) {
  return (
    <Box
      component="main"
      sx={{ maxWidth: 1440, mx: 'auto', px: { xs: 2, sm: 3 }, pb: 4 }}
    >
      {props.children}
    </Box>
  );
}
