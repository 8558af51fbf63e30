import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { MeResponse } from 'backstage-plugin-copilot-adoption-common';
import { seriesOf } from '../../components/seriesOf';
import { useFormat } from '../../hooks';
import { pageGap } from '../../panels';
import { useText } from '../../translation';
import type { MyPanelProps } from './MyPanelProps';
import type { myPanels } from './myPanels';

export interface MyPanelsGridProps extends MyPanelProps {
  person: NonNullable<MeResponse['person']>;
  isTeamChosen: boolean;
  panels: typeof myPanels;
}

/** The reader's own figures, from the sentence down to the details. */
export function MyPanelsGrid(props: MyPanelsGridProps) {
  const { me, person, outdated, panels } = props;
  const text = useText();
  const format = useFormat();
  const days = seriesOf(me, 'active_days')?.total ?? null;
  return (
    <>
      {days !== null && (
        <Typography
          component="p"
          sx={{ fontSize: { xs: 16, sm: 18 }, lineHeight: 1.5, my: 0.5 }}
        >
          {text('me.summary', {
            count: days,
            login: person.login,
            period: format.period(me.from, me.to),
          })}
        </Typography>
      )}
      {props.isTeamChosen && (
        <Typography variant="caption" component="p" color="text.secondary">
          {text('me.teamFilter')}
        </Typography>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: pageGap,
          mt: 1.5,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: 'repeat(2, minmax(0, 1fr))',
          },
        }}
      >
        {panels.map(({ id, Panel }) => (
          <Panel key={id} me={me} outdated={outdated} />
        ))}
      </Box>
    </>
  );
}
