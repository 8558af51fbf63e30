import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { RiErrorWarningLine } from '@remixicon/react';
import { ReactNode } from 'react';

export interface TroubleProps {
  title: string;
  children?: ReactNode;
}

/** Something that went wrong, with what to do about it. */
export function Trouble(props: TroubleProps) {
  return (
    <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
      <Box sx={{ color: 'error.main', flex: 'none', lineHeight: 0, mt: 0.25 }}>
        <RiErrorWarningLine size={18} aria-hidden />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" component="p" fontWeight={600}>
          {props.title}
        </Typography>
        <Typography
          variant="body2"
          component="div"
          color="text.secondary"
          sx={{ overflowWrap: 'anywhere' }}
        >
          {props.children}
        </Typography>
      </Box>
    </Box>
  );
}
