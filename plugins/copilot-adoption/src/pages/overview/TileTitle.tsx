import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ReactNode } from 'react';
import { tileHeights } from './tileHeights';

export interface TileTitleProps {
  id: string;
  title: string;
  /** What stands behind the title. */
  children?: ReactNode;
}

/** What a tile counts, as high in all of them. */
export function TileTitle(props: TileTitleProps) {
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        minHeight: tileHeights.title,
      }}
    >
      <Typography
        id={props.id}
        variant="body2"
        component="h2"
        sx={{ m: 0, mr: 0.25, fontSize: 14, fontWeight: 500, lineHeight: 1.2 }}
      >
        {props.title}
      </Typography>
      {props.children}
    </Box>
  );
}
