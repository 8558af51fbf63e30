import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import {
  dayStates,
  ReportHealth,
} from 'backstage-plugin-copilot-adoption-common';
import { useFormat } from '../../../hooks';
import { useText } from '../../../translation';
import { stateLooks } from './stateLooks';
import { StateMark } from './StateMark';

const markSize = 11;

export interface CalendarLegendProps {
  states: ReportHealth['states'];
}

/** What the squares mean in words, with how many days are so. */
export function CalendarLegend(props: CalendarLegendProps) {
  const text = useText();
  const format = useFormat();
  const looks = stateLooks(useTheme());
  return (
    <Box
      component="ul"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.25,
        listStyle: 'none',
        m: 0,
        p: 0,
      }}
    >
      {dayStates
        .filter(state => props.states[state] > 0)
        .map(state => (
          <Box
            component="li"
            key={state}
            sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}
          >
            <svg width={markSize} height={markSize} aria-hidden>
              <StateMark look={looks[state]} x={0} y={0} size={markSize} />
            </svg>
            <Typography variant="caption" color="text.secondary">
              {text('dataHealth.legend', {
                state: text(`dataHealth.state.${state}`),
                days: format.count(props.states[state]),
              })}
            </Typography>
          </Box>
        ))}
    </Box>
  );
}
