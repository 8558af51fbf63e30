import { SeriesResponse } from 'backstage-plugin-copilot-adoption-common';
import { useStateText } from '../../charts';
import { seriesOf } from '../../components/seriesOf';
import { View } from '../../filters';
import { useSeries } from '../../hooks';
import { ErrorNotice, Notice } from '../../states';
import { useText } from '../../translation';
import { GroupContext } from './GroupContext';
import { GroupFigures } from './GroupFigures';
import { groupMetrics, groupRequest } from './groupRequest';
import { GroupSkeleton } from './GroupSkeleton';
import { NobodyKnown } from './NobodyKnown';

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
  return (
    <GroupFigures response={data} actives={actives} people={actives.total} />
  );
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
