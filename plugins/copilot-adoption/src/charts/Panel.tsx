import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { ReactNode, useId } from 'react';

export interface PanelProps {
  title: string;
  /** The answer to the panel's question, in words. */
  answer?: ReactNode;
  /** Beside the title. */
  definition?: ReactNode;
  /** At the far end of the title's line. */
  actions?: ReactNode;
  /** The figures of another filter, shown until the new ones are there. */
  outdated?: boolean;
  children: ReactNode;
}

/** What the frame adds to the height of its answer and picture. */
export const panelFrameHeight = 83;

/** The frame of everything on a page: a subject, an answer, a picture. */
export function Panel(props: PanelProps) {
  const titleId = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={titleId}
      aria-busy={props.outdated}
      elevation={0}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        minWidth: 0,
        height: '100%',
        p: { xs: 2, sm: 2.5 },
        border: 1,
        borderColor: 'divider',
        borderRadius: '8px',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 28 }}>
        <Typography
          id={titleId}
          variant="h6"
          component="h2"
          sx={{ fontSize: 16, fontWeight: 600, lineHeight: 1.4, m: 0 }}
        >
          {props.title}
        </Typography>
        <Box sx={{ ml: 0.5, flexGrow: 1 }}>{props.definition}</Box>
        {props.actions}
      </Box>
      <Typography
        variant="body2"
        component="div"
        color="text.secondary"
        sx={{ minHeight: 'var(--answer-height, 21px)', mb: 1.5 }}
      >
        {props.answer}
      </Typography>
      <Box
        sx={{
          ...dimmed(props.outdated),
          display: 'flex',
          flexDirection: 'column',
          flex: 1,
        }}
      >
        {props.children}
      </Box>
    </Paper>
  );
}

/** How the figures of another filter look until the new ones are there. */
export function dimmed(outdated: boolean | undefined) {
  return {
    opacity: outdated ? 0.45 : 1,
    transition: 'opacity 150ms',
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  } as const;
}
