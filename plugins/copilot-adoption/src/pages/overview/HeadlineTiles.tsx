import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { SeriesResponse } from 'backstage-plugin-copilot-adoption-common';
import { ReactNode } from 'react';
import { dimmed, Placeholder } from '../../charts';
import { seriesOf } from '../../components/seriesOf';
import { useText } from '../../translation';
import { FailedTile } from './FailedTile';
import { Headline } from './headlines';
import { HeadlineTile } from './HeadlineTile';
import { knowing } from './newestSeats';
import { tileHeights } from './tileHeights';
import { Failure } from './WithRestricted';

export interface HeadlineTilesProps {
  /** None while they are on their way. */
  responses: readonly SeriesResponse[];
  /** Why some of them will not come. */
  failure?: Failure;
  outdated?: boolean;
  shown: readonly Headline[];
}

/** The headline figures in one strip, parted by hairlines. */
export function HeadlineTiles(props: HeadlineTilesProps) {
  const { responses, failure, shown, outdated = false } = props;
  const text = useText();
  return (
    <Paper
      component="section"
      aria-label={text('overview.headlines')}
      aria-busy={responses.length === 0 || outdated}
      elevation={0}
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: 'repeat(2, minmax(0, 1fr))',
          md: 'repeat(3, minmax(0, 1fr))',
          lg: 'repeat(5, minmax(0, 1fr))',
        },
        border: 1,
        borderColor: 'divider',
        borderRadius: '8px',
        overflow: 'hidden',
      }}
    >
      {shown.map(headline => {
        const response =
          responses.length > 0
            ? knowing(headline.metric, responses)
            : undefined;
        const series = response && seriesOf(response, headline.metric);
        return (
          <Cell key={headline.metric} outdated={outdated}>
            {response && series && (
              <HeadlineTile
                headline={headline}
                series={series}
                response={response}
              />
            )}
            {!series && response && failure && (
              <FailedTile headline={headline} {...failure} />
            )}
            {!series && !(response && failure) && <TileSkeleton />}
          </Cell>
        );
      })}
    </Paper>
  );
}

function Cell(props: { outdated: boolean; children: ReactNode }) {
  return (
    <Box
      sx={{
        // Hairlines between the tiles; the strip cuts off those at its edges.
        boxShadow: theme => `1px 1px 0 ${theme.palette.divider}`,
        p: { xs: 1.5, sm: 2 },
        minWidth: 0,
      }}
    >
      <Box sx={{ ...dimmed(props.outdated), height: '100%' }}>
        {props.children}
      </Box>
    </Box>
  );
}

function TileSkeleton() {
  return (
    <>
      <Placeholder width="70%" height={tileHeights.title} />
      <Placeholder width="45%" height={tileHeights.value} />
      <Placeholder width="80%" height={tileHeights.population} />
      <Placeholder width="60%" height={tileHeights.change} />
      <Placeholder variant="rounded" height={tileHeights.sparkline} />
    </>
  );
}
