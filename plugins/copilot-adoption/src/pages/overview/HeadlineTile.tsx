import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  getMetric,
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { useId } from 'react';
import {
  createChartModel,
  Definition,
  Sparkline,
  useStateText,
} from '../../charts';
import { ChangeText } from '../../components/ChangeText';
import { toChartSeries } from '../../components/seriesOf';
import { subjectKindOf } from '../../filters';
import { Format } from '../../format';
import { useFormat, useMetricText } from '../../hooks';
import { useText } from '../../translation';
import { Headline } from './headlines';
import { tileHeights } from './tileHeights';
import { windowOf } from './windowOf';

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
  const format = useFormat();
  const { title } = useMetricText()(headline.metric);
  const kind = subjectKindOf(series.subject);
  const window = windowOf(headline.metric, kind);
  const when = window
    ? text('overview.window', {
        days: String(window),
        day: format.day(response.to),
      })
    : format.period(response.from, response.to);
  const model = createChartModel({ ...response, annotations: [] }, [
    toChartSeries(series, { label: title, color: headline.color }),
  ]);
  return (
    <Box role="group" aria-labelledby={titleId} sx={{ minWidth: 0 }}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          height: tileHeights.title,
        }}
      >
        <Typography
          id={titleId}
          variant="body2"
          component="h2"
          noWrap
          sx={{ m: 0, fontSize: 14, fontWeight: 500 }}
        >
          {title}
        </Typography>
        <Definition
          title={title}
          metrics={[headline.metric]}
          subjectKind={kind}
        />
      </Box>
      <TileValue series={series} format={format} />
      <Typography
        variant="caption"
        component="p"
        color="text.secondary"
        sx={{ minHeight: tileHeights.population, lineHeight: 1.35 }}
      >
        {text(`overview.population.${headline.population}`, { when })}
      </Typography>
      <Box sx={{ height: tileHeights.change }}>
        <ChangeText series={series} />
      </Box>
      <Sparkline model={model} height={tileHeights.sparkline} />
    </Box>
  );
}

/** The figure, or in words why there is none. */
function TileValue(props: { series: Series; format: Format }) {
  const { series, format } = props;
  const stateText = useStateText();
  const isShare = getMetric(series.metric).unit === 'share';
  const { total } = series;
  const state = stateText({
    state: series.totalState,
    held: sum(series.held),
    expected: sum(series.expected),
    reason: series.reason,
  });
  if (total === null) {
    return (
      <Typography
        variant="body2"
        color="text.secondary"
        sx={{ height: tileHeights.value, overflow: 'hidden' }}
      >
        {state}
      </Typography>
    );
  }
  return (
    <Box
      sx={{
        height: tileHeights.value,
        display: 'flex',
        alignItems: 'baseline',
        gap: 1,
      }}
    >
      <Typography
        component="data"
        value={String(total)}
        title={isShare ? undefined : format.count(total)}
        sx={{
          fontSize: 30,
          fontWeight: 600,
          lineHeight: 1.3,
          fontVariantNumeric: 'tabular-nums',
        }}
      >
        {isShare ? format.share(total) : format.short(total)}
      </Typography>
      {series.totalState === 'partial' && (
        <Typography variant="caption" color="text.secondary" noWrap>
          {state}
        </Typography>
      )}
    </Box>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
