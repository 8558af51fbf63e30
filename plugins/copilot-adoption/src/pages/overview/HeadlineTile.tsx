import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { useId } from 'react';
import { createChartModel, Definition, Sparkline } from '../../charts';
import { ChangeText } from '../../components/ChangeText';
import { toChartSeries } from '../../components/seriesOf';
import { subjectKindOf } from '../../filters';
import { useWhen } from '../../panels';
import { useText } from '../../translation';
import { Headline } from './headlines';
import { tileHeights } from './tileHeights';
import { TileTitle } from './TileTitle';
import { TileValue } from './TileValue';

export interface HeadlineTileProps {
  headline: Headline;
  series: Series;
  response: SeriesResponse;
}

/** One figure: what it counts, how much, how it changed and how it went. */
export function HeadlineTile(props: HeadlineTileProps) {
  const { headline, series, response } = props;
  const titleId = useId();
  const text = useText();
  const when = useWhen();
  const title = text(`overview.headline.${headline.words}`);
  const model = createChartModel({ ...response, annotations: [] }, [
    toChartSeries(series, { label: title, color: headline.color }),
  ]);
  return (
    <Box
      role="group"
      aria-labelledby={titleId}
      sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}
    >
      <TileTitle id={titleId} title={title}>
        <Definition
          title={title}
          metrics={[headline.metric]}
          subjectKind={subjectKindOf(series.subject)}
        />
      </TileTitle>
      <TileValue series={series} />
      <Typography
        variant="caption"
        component="p"
        color="text.secondary"
        sx={{
          minHeight: tileHeights.population,
          lineHeight: 1.35,
          // Keeps a day and its month together.
          textWrap: 'balance',
        }}
      >
        {text(`overview.population.${headline.words}`, {
          when: when(series, response),
        })}
      </Typography>
      <Typography
        variant="caption"
        component="p"
        sx={{ minHeight: tileHeights.change, lineHeight: 1.35 }}
      >
        <ChangeText series={series} />
      </Typography>
      <Box sx={{ mt: 'auto', minHeight: tileHeights.sparkline }}>
        {/* A single day has no course. */}
        {response.buckets.length > 1 && (
          <Sparkline model={model} height={tileHeights.sparkline} />
        )}
      </Box>
    </Box>
  );
}
