import { SeriesRequest } from 'backstage-plugin-copilot-adoption-common';
import { useStateText } from '../../charts';
import { seriesOf } from '../../components/seriesOf';
import { holdsPeriodBefore, View } from '../../filters';
import { useFormat, useSeries } from '../../hooks';
import { ErrorNotice, Notice } from '../../states';
import { useText } from '../../translation';
import { Fact, Facts, Headline, SettlingNote, WithTrend } from '../figures';
import { GroupSkeleton } from '../group/GroupSkeleton';

const metrics = {
  actives: 'active_users.monthly',
  adoption: 'adoption_rate',
  agents: 'agent_share',
} as const;

export interface ScopeAdoptionProps {
  view: View;
}

/** How a whole enterprise or organization uses Copilot, or why that is not known. */
export function ScopeAdoption(props: ScopeAdoptionProps) {
  const { data, error, retry } = useSeries(scopeRequest(props.view));
  const text = useText();
  const format = useFormat();
  const stateText = useStateText();
  if (error && !data) {
    return <ErrorNotice compact error={error} onRetry={retry} />;
  }
  if (!data) {
    return <GroupSkeleton />;
  }
  const actives = seriesOf(data, metrics.actives);
  if (!actives || actives.total === null) {
    const state = actives?.totalState ?? 'missing';
    return (
      <Notice compact title={text('states.noData.title')}>
        {stateText({ state, reason: actives?.reason })}
      </Notice>
    );
  }
  return (
    <>
      <WithTrend
        response={data}
        series={actives}
        style={{ label: text('groupCard.trend'), color: 'people' }}
      >
        <Headline series={actives} count={actives.total}>
          {text('groupCard.activePeople', { day: format.day(data.to) })}
        </Headline>
      </WithTrend>
      <Facts>
        <Fact
          label={text('homeCard.adoption')}
          series={seriesOf(data, metrics.adoption)}
        />
        <Fact
          label={text('groupCard.agents')}
          series={seriesOf(data, metrics.agents)}
        />
      </Facts>
      <SettlingNote response={data} />
    </>
  );
}

function scopeRequest(view: View): SeriesRequest {
  return {
    subjects: [view.subject],
    metrics: Object.values(metrics),
    from: view.from,
    to: view.to,
    granularity: 'day',
    compare: holdsPeriodBefore(view) ? 'previous' : undefined,
  };
}
