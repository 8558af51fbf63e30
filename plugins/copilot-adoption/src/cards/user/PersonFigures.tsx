import Typography from '@mui/material/Typography';
import { SeriesResponse } from 'backstage-plugin-copilot-adoption-common';
import { useStateText } from '../../charts';
import { seriesOf } from '../../components/seriesOf';
import { useFormat } from '../../hooks';
import { Notice } from '../../states';
import { useText } from '../../translation';
import { Fact, Facts, Headline, SettlingNote, WithTrend } from '../figures';
import { userMetrics } from './userMetrics';

export interface PersonFiguresProps {
  response: Pick<
    SeriesResponse,
    'series' | 'buckets' | 'granularity' | 'from' | 'to' | 'freshness'
  >;
  /** The newest day of use; null where none is known. */
  lastDay: string | null;
  /** Who can see this. */
  privacy: string;
}

/** On how many days, when last, how much, and what became of it. */
export function PersonFigures(props: PersonFiguresProps) {
  const { response, lastDay, privacy } = props;
  const text = useText();
  const format = useFormat();
  const stateText = useStateText();
  const days = seriesOf(response, userMetrics.activeDays);
  const prompts = seriesOf(response, userMetrics.prompts);
  if (!days || days.total === null) {
    const state = days?.totalState ?? 'missing';
    return (
      <Notice compact title={text('states.noData.title')}>
        {stateText({ state, reason: days?.reason })}
      </Notice>
    );
  }
  const counted = text('userCard.activeDays', {
    count: days.total,
    day: format.day(response.to),
  });
  const used = lastDay
    ? text('userCard.lastUsed', { day: format.day(lastDay) })
    : text('userCard.unused');
  return (
    <>
      <WithTrend
        response={response}
        series={prompts ?? days}
        style={{ label: text('userCard.prompts'), color: 'chat' }}
        caption={prompts && text('userCard.promptsPerDay')}
      >
        <Headline series={days} count={days.total}>
          {`${counted}; ${used}`}
        </Headline>
      </WithTrend>
      <Facts>
        <Fact label={text('userCard.prompts')} series={prompts} />
        <Fact
          label={text('userCard.acceptance')}
          series={seriesOf(response, userMetrics.acceptance)}
        />
      </Facts>
      <SettlingNote response={response} />
      <Typography
        variant="caption"
        component="p"
        color="text.secondary"
        sx={{ mt: 1 }}
      >
        {privacy}
      </Typography>
    </>
  );
}
