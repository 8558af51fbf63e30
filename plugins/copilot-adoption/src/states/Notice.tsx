import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ReactNode } from 'react';

export interface NoticeProps {
  title: string;
  children?: ReactNode;
  /** What to do, as buttons or links. */
  actions?: ReactNode;
  /** Within a panel or card there is less room than on an empty page. */
  compact?: boolean;
  role?: 'alert' | 'status';
}

/** Says calmly why there is nothing to see here, and what to do. */
export function Notice(props: NoticeProps) {
  return (
    <Box
      role={props.role}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'flex-start',
        justifyContent: 'center',
        gap: 1,
        maxWidth: 640,
        height: '100%',
        py: props.compact ? 0 : 6,
      }}
    >
      <Typography
        variant={props.compact ? 'body2' : 'body1'}
        component="p"
        fontWeight={600}
        sx={{ fontSize: props.compact ? 14 : 18 }}
      >
        {props.title}
      </Typography>
      <Typography
        variant="body2"
        component="div"
        color="text.secondary"
        sx={{ maxWidth: '100%', '& p': { mt: 0, mb: 1 } }}
      >
        {props.children}
      </Typography>
      {props.actions && <Box sx={{ mt: 1 }}>{props.actions}</Box>}
    </Box>
  );
}
