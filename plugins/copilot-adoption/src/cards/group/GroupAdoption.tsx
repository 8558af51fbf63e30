import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { createChartModel, Sparkline, useStateText } from '../../charts';
import { ChangeText } from '../../components/ChangeText';
import { seriesOf, toChartSeries } from '../../components/seriesOf';
import { View } from '../../filters';
import { useFormat, useSeries } from '../../hooks';
import { ErrorNotice, Notice } from '../../states';
import { useText } from '../../translation';
import { GroupContext } from './GroupContext';
import { groupMetrics, groupRequest } from './groupRequest';
import { GroupSkeleton } from './GroupSkeleton';
import { NobodyKnown } from './NobodyKnown';
import { sparklineHeight } from './sparklineHeight';

export interface GroupAdoptionProps {
  view: View;
}

/** The group's figures, or why there are none. */
export function GroupAdoption(props: GroupAdoptionProps) {
  const { view } = props;
  const { data, error, retry } = useSeries(groupRequest(view));
  const text = useText();
  const stateText = useStateText();
  if (error && !data) {
    return <ErrorNotice compact error={error} onRetry={retry} />;
  }
  if (!data) {
    return <GroupSkeleton />;
  }
  if (isUnknown(data)) {
    return <NobodyKnown />;
  }
  const actives = seriesOf(data, groupMetrics.actives);
  if (!actives || actives.total === null) {
    const state = actives?.totalState ?? 'missing';
    return (
      <Notice
        compact
        title={
          state === 'suppressed'
            ? text('states.tooFew.title')
            : text('states.noData.title')
        }
      >
        {state === 'suppressed'
          ? text('groupCard.tooFew')
          : stateText({ state, reason: actives?.reason })}
        <GroupContext response={data} />
      </Notice>
    );
  }
  return <Figures response={data} actives={actives} people={actives.total} />;
}

/** Whether neither a team nor a login leads from the group to GitHub. */
function isUnknown(response: SeriesResponse): boolean {
  const group = response.groups?.[0];
  return (
    group !== undefined &&
    group.teams.length === 0 &&
    group.matchedMembers === 0
  );
}

function Figures(props: {
  response: SeriesResponse;
  actives: Series;
  people: number;
}) {
  const { response, actives, people } = props;
  const text = useText();
  const format = useFormat();
  const licensed = seriesOf(response, groupMetrics.licensed)?.total ?? null;
  const share = seriesOf(response, groupMetrics.adoption)?.total ?? null;
  const acceptance = seriesOf(response, groupMetrics.acceptance);
  const trend = toChartSeries(actives, {
    label: text('groupCard.trend'),
    color: 'people',
    weight: 'strong',
  });
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
        <Typography
          component="data"
          value={String(people)}
          sx={{ fontSize: 30, fontWeight: 600, lineHeight: 1.5 }}
        >
          {format.count(people)}
        </Typography>
        <ChangeText series={actives} />
      </Box>
      <Typography variant="body2" color="text.secondary">
        {text('groupCard.activePeople', { day: format.day(response.to) })}
        {licensed !== null &&
          share !== null &&
          `, ${text('groupCard.ofLicensed', {
            licensed: format.count(licensed),
            share: format.share(share),
          })}`}
      </Typography>
      <Box sx={{ my: 1.5 }}>
        <Sparkline
          model={createChartModel({ ...response, annotations: [] }, [trend])}
          height={sparklineHeight}
        />
      </Box>
      {acceptance && acceptance.total !== null && (
        <Typography variant="body2">
          {`${text('groupCard.acceptance')} `}
          <b>{format.share(acceptance.total)}</b>{' '}
          <ChangeText series={acceptance} />
        </Typography>
      )}
      <GroupContext response={response} />
    </>
  );
}
