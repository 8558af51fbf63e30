import Typography from '@mui/material/Typography';
import { SeriesResponse } from 'backstage-plugin-copilot-adoption-common';
import { memberOf } from '../../filters';
import { useText } from '../../translation';

export interface GroupContextProps {
  response: SeriesResponse;
}

/** Who was counted, and who could not be. */
export function GroupContext(props: GroupContextProps) {
  const text = useText();
  const group = props.response.groups?.[0];
  if (!group) {
    return null;
  }
  const { teams, matchedMembers, unmatchedMembers } = group;
  const parts = [
    ...teams.map(nameOfTeam),
    ...(matchedMembers > 0
      ? [text('groupCard.byLogin', { count: matchedMembers })]
      : []),
  ];
  const counted = text('groupCard.counted', { teams: parts.join(', ') });
  return (
    <Typography variant="caption" component="p" color="text.secondary">
      {unmatchedMembers > 0
        ? `${counted} · ${text('groupCard.unmatched', {
            count: unmatchedMembers,
          })}`
        : counted}
    </Typography>
  );
}

/** Teams are told as subjects or, where they have a title, by it. */
function nameOfTeam(team: string): string {
  try {
    return memberOf(team)?.name ?? team;
  } catch {
    return team;
  }
}
