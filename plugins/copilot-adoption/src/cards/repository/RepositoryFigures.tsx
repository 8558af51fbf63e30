import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { ChangeText } from '../../components/ChangeText';
import { seriesOf } from '../../components/seriesOf';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';
import { repositoryMetrics } from './repositoryRequest';

export interface RepositoryFiguresProps {
  response: SeriesResponse;
  byCopilot: Series;
  /** The total of `byCopilot`. */
  count: number;
}

/** One headline number, and what became of Copilot's work. */
export function RepositoryFigures(props: RepositoryFiguresProps) {
  const { response, byCopilot, count } = props;
  const text = useText();
  const format = useFormat();
  const created = seriesOf(response, repositoryMetrics.created)?.total ?? null;
  return (
    <>
      <Typography variant="body2" component="p">
        <Typography
          component="data"
          value={String(count)}
          sx={{ fontSize: 30, fontWeight: 600, lineHeight: 1.4, mr: 1 }}
        >
          {format.count(count)}
        </Typography>
        <ChangeText series={byCopilot} />
      </Typography>
      <Typography variant="body2" component="p" color="text.secondary">
        {text('repositoryCard.byCopilot', { day: format.day(response.to) })}
        {created !== null &&
          `, ${text('repositoryCard.ofAll', {
            created: format.count(created),
          })}`}
      </Typography>
      <Box component="dl" sx={{ mt: 1.5, mb: 0 }}>
        <Fact
          label={text('repositoryCard.merged')}
          series={seriesOf(response, repositoryMetrics.merged)}
        />
        <Fact
          label={text('repositoryCard.reviewed')}
          series={seriesOf(response, repositoryMetrics.reviewed)}
        />
        <Fact
          label={text('repositoryCard.suggestions')}
          series={seriesOf(response, repositoryMetrics.suggestions)}
        />
        <Fact
          label={text('repositoryCard.applied')}
          series={seriesOf(response, repositoryMetrics.applied)}
        />
      </Box>
      <HeldDays series={byCopilot} />
    </>
  );
}

function Fact(props: { label: string; series?: Series }) {
  const { label, series } = props;
  const format = useFormat();
  if (!series || series.total === null) {
    return null;
  }
  return (
    <Typography
      variant="body2"
      component="div"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}
    >
      <dt>{label}</dt>
      <Box component="dd" sx={{ m: 0 }}>
        <b>{format.count(series.total)}</b>
        {'\u2002'}
        <ChangeText series={series} />
      </Box>
    </Typography>
  );
}

/** Sums of days that are missing in part are too small, and say so. */
function HeldDays({ series }: { series: Series }) {
  const text = useText();
  const sum = (days: number[]) => days.reduce((all, each) => all + each, 0);
  const held = sum(series.held);
  const expected = sum(series.expected);
  return held < expected ? (
    <Typography
      variant="caption"
      component="p"
      color="text.secondary"
      sx={{ mt: 1 }}
    >
      {text('repositoryCard.held', {
        held: String(held),
        expected: String(expected),
      })}
    </Typography>
  ) : null;
}
