import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { ReactNode } from 'react';
import { createChartModel, Sparkline } from '../../charts';
import { SeriesStyle, toChartSeries } from '../../components/seriesOf';
import { sparklineHeight } from './sparklineHeight';

export interface WithTrendProps {
  response: Pick<SeriesResponse, 'granularity' | 'buckets'>;
  series: Series;
  style: SeriesStyle;
  /** What the shape is of, where it is not of the headline's number. */
  caption?: string;
  children: ReactNode;
}

/** A headline with the shape of its development beside it, or below where there is less room. */
export function WithTrend(props: WithTrendProps) {
  const { response, series, style } = props;
  const trend = toChartSeries(series, { ...style, weight: 'strong' });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1.5 }}>
      <Box sx={{ flex: '1 1 240px' }}>{props.children}</Box>
      <Box data-trend sx={{ flex: '1 1 200px', alignSelf: 'center' }}>
        <Sparkline
          model={createChartModel({ ...response, annotations: [] }, [trend])}
          height={sparklineHeight}
        />
        {props.caption && (
          <Typography variant="caption" component="p" color="text.secondary">
            {props.caption}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
