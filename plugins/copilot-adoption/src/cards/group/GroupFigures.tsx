import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { createChartModel, Sparkline } from '../../charts';
import { ChangeText } from '../../components/ChangeText';
import { seriesOf, toChartSeries } from '../../components/seriesOf';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';
import { GroupContext } from './GroupContext';
import { groupMetrics } from './groupRequest';
import { sparklineHeight } from './sparklineHeight';

export interface GroupFiguresProps {
  response: SeriesResponse;
  actives: Series;
  /** The total of `actives`. */
  people: number;
}

/** One headline number, one small trend, one line of context. */
export function GroupFigures(props: GroupFiguresProps) {
  const { response, actives } = props;
  const text = useText();
  const trend = toChartSeries(actives, {
    label: text('groupCard.trend'),
    color: 'people',
    weight: 'strong',
  });
  return (
    <>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1.5 }}
      >
        <Box sx={{ flex: '1 1 240px' }}>
          <ActivePeople {...props} />
        </Box>
        <Box sx={{ flex: '1 1 200px', alignSelf: 'center' }}>
          <Sparkline
            model={createChartModel({ ...response, annotations: [] }, [trend])}
            height={sparklineHeight}
          />
        </Box>
      </Box>
      <Acceptance series={seriesOf(response, groupMetrics.acceptance)} />
      <GroupContext response={response} />
    </>
  );
}

function ActivePeople(props: GroupFiguresProps) {
  const { response, actives, people } = props;
  const text = useText();
  const format = useFormat();
  const licensed = seriesOf(response, groupMetrics.licensed)?.total ?? null;
  const share = seriesOf(response, groupMetrics.adoption)?.total ?? null;
  const isShareKnown = licensed !== null && share !== null;
  return (
    <>
      <Typography variant="body2" component="p">
        <Typography
          component="data"
          value={String(people)}
          sx={{ fontSize: 30, fontWeight: 600, lineHeight: 1.4, mr: 1 }}
        >
          {format.count(people)}
        </Typography>
        <ChangeText series={actives} />
      </Typography>
      <Typography variant="body2" component="p" color="text.secondary">
        {text('groupCard.activePeople', { day: format.day(response.to) })}
        {isShareKnown &&
          `, ${text('groupCard.ofLicensed', {
            licensed: format.count(licensed),
            share: format.share(share),
          })}`}
      </Typography>
    </>
  );
}

function Acceptance(props: { series?: Series }) {
  const { series } = props;
  const text = useText();
  const format = useFormat();
  if (!series || series.total === null) {
    return null;
  }
  return (
    <Typography variant="body2" component="p" sx={{ mt: 1.5, mb: 0.5 }}>
      {`${text('groupCard.acceptance')} `}
      <b>{format.share(series.total)}</b>
      {'\u2002'}
      <ChangeText series={series} />
    </Typography>
  );
}
