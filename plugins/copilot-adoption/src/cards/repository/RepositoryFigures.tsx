import Typography from '@mui/material/Typography';
import {
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { seriesOf } from '../../components/seriesOf';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';
import { Fact, Facts, Headline, SettlingNote } from '../figures';
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
      <Headline series={byCopilot} count={count}>
        {text('repositoryCard.byCopilot', { day: format.day(response.to) })}
        {created !== null &&
          `, ${text('repositoryCard.ofAll', {
            created: format.count(created),
          })}`}
      </Headline>
      <Facts>
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
      </Facts>
      <HeldDays series={byCopilot} />
      <SettlingNote response={response} />
    </>
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
