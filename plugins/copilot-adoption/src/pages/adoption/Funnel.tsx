import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { SeriesResponse } from 'backstage-plugin-copilot-adoption-common';
import { useChartTheme, useStateText } from '../../charts';
import { seriesOf } from '../../components/seriesOf';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';
import { FunnelStep } from './funnelSteps';

export interface FunnelProps {
  steps: FunnelStep[];
  response: SeriesResponse;
}

/** Steps as bars from one line on, each with its people and what part of the step before they are. It is a list of texts too. */
export function Funnel(props: FunnelProps) {
  const { steps, response } = props;
  const text = useText();
  const largest = Math.max(
    1,
    ...steps.map(({ count }) => seriesOf(response, count)?.total ?? 0),
  );
  return (
    <Box
      component="ol"
      aria-label={text('adoption.funnel.list')}
      sx={{ display: 'grid', gap: 2, listStyle: 'none', m: 0, p: 0 }}
    >
      {steps.map(step => (
        <Step
          key={step.name}
          step={step}
          response={response}
          largest={largest}
        />
      ))}
    </Box>
  );
}

function Step(props: {
  step: FunnelStep;
  response: SeriesResponse;
  largest: number;
}) {
  const { step, response, largest } = props;
  const text = useText();
  const format = useFormat();
  const theme = useChartTheme();
  const stateText = useStateText();
  const count = seriesOf(response, step.count);
  const share = seriesOf(response, step.share ?? '');
  const people = count?.total ?? null;
  const part = share?.total ?? null;

  function partText() {
    // Why the share is not known, the step before says: its people are not.
    return step.of && part !== null
      ? text(`adoption.funnel.${step.of}`, { share: format.share(part) })
      : undefined;
  }
  return (
    <li>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
        <Typography variant="body2" component="span" sx={{ flexGrow: 1 }}>
          {text(`adoption.funnel.step.${step.name}`)}
        </Typography>
        <Typography variant="caption" component="span" color="text.secondary">
          {partText()}
        </Typography>
        <Typography
          variant="body2"
          component="span"
          sx={{
            minWidth: 48,
            textAlign: 'right',
            fontWeight: 600,
            fontVariantNumeric: 'tabular-nums',
          }}
        >
          {people !== null && format.count(people)}
        </Typography>
      </Box>
      {people === null ? (
        <Typography variant="caption" color="text.secondary">
          {stateText({
            state: count?.totalState ?? 'missing',
            reason: count?.reason,
          })}
        </Typography>
      ) : (
        <Box
          aria-hidden
          sx={{
            mt: 0.5,
            height: 18,
            width: `${(100 * people) / largest}%`,
            minWidth: people > 0 ? 2 : 0,
            borderRadius: '2px',
            bgcolor: theme.colors[step.name === 'agents' ? 'agent' : 'people'],
          }}
        />
      )}
    </li>
  );
}
