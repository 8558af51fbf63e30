import Typography from '@mui/material/Typography';
import { PagePanel, PageOfView } from '../../panels';
import { Filters, View } from '../../filters';
import { useText } from '../../translation';
import { TeamLink } from './TeamLink';

export interface TeamOfViewProps {
  view: View;
  setFilters: (filters: Filters) => void;
  panels: readonly PagePanel[];
}

/** One team, and the way back to all of them. */
export function TeamOfView(props: TeamOfViewProps) {
  const text = useText();
  return (
    <>
      <Typography variant="body2" component="p" sx={{ mb: 1 }}>
        <TeamLink>{`← ${text('teams.detail.all')}`}</TeamLink>
      </Typography>
      <PageOfView {...props} />
    </>
  );
}
