import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import { RankedItem } from 'backstage-plugin-copilot-adoption-common';
import { useText } from '../../translation';
import { useTeamChoice } from './TeamChoice';
import { TeamLink } from './TeamLink';

/** A team's name, which leads to it, and whether it is among those compared. */
export function TeamCell(props: { team: RankedItem }) {
  const { ref, title } = props.team;
  const text = useText();
  const { chosen, isFull, toggle } = useTeamChoice();
  const isChosen = chosen.some(team => team.ref === ref);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, ml: -1 }}>
      <Checkbox
        size="small"
        checked={isChosen}
        disabled={isFull && !isChosen}
        onChange={() => ref && toggle({ ref, title })}
        inputProps={{ 'aria-label': text('teams.choose', { team: title }) }}
        sx={{ p: 0.5 }}
      />
      <TeamLink subject={ref ?? ''}>{title}</TeamLink>
    </Box>
  );
}
