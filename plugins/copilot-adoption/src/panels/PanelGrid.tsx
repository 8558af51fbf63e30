import { AnalyticsContext } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import {
  notesHeight,
  panelFrameHeight,
  Placeholder,
  usePrinting,
} from '../charts';
import { View } from '../filters';
import { InView } from './InView';
import { PagePanel } from './PagePanel';

/** Between everything on a page. */
export const pageGap = { xs: 2, sm: 3 };

/** Up to so many columns, answers take two lines. */
const narrow = 4;
const lineHeight = 21;

export interface PanelGridProps {
  panels: readonly PagePanel[];
  /** Undefined as long as it is not known what to show: then every panel is a placeholder. */
  view?: View;
}

/** Panels in rows of equal height, twelve columns wide; on small screens and on paper one below the other. */
export function PanelGrid(props: PanelGridProps) {
  const { panels, view } = props;
  const isPrinting = usePrinting();
  return (
    <Box
      sx={{
        display: 'grid',
        gap: pageGap,
        gridTemplateColumns: 'repeat(12, minmax(0, 1fr))',
      }}
    >
      {panels.map(({ id, columns, height, isOptional, Panel }) => {
        const answerHeight = columns <= narrow ? 2 * lineHeight : lineHeight;
        const whole = height + notesHeight + panelFrameHeight + answerHeight;
        return (
          <Box
            key={id}
            sx={{
              gridColumn: {
                xs: 'span 12',
                md: `span ${isPrinting ? 12 : columns}`,
              },
              minWidth: 0,
              minHeight: isOptional ? 0 : whole,
              '&:empty': { display: 'none' },
              breakInside: 'avoid',
              '--answer-height': {
                xs: `${2 * lineHeight}px`,
                md: `${answerHeight}px`,
              },
            }}
          >
            {view && (
              <InView height={isOptional ? 1 : whole}>
                <AnalyticsContext attributes={{ panel: id }}>
                  <Panel view={view} height={height} />
                </AnalyticsContext>
              </InView>
            )}
            {!view && !isOptional && (
              <Placeholder variant="rounded" height={whole} />
            )}
          </Box>
        );
      })}
    </Box>
  );
}
