import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useChartTheme } from '../../charts';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';
import { FunnelRow } from './funnelRows';

/** Steps as bars from one line on, each with its people and what part of the step before they are. It is a list of texts too. */
export function Funnel(props: { rows: FunnelRow[] }) {
  const { rows } = props;
  const text = useText();
  const largest = Math.max(1, ...rows.map(({ people }) => people ?? 0));
  return (
    <Box
      component="ol"
      aria-label={text('adoption.funnel.list')}
      sx={{ display: 'grid', gap: 1.5, listStyle: 'none', m: 0, p: 0 }}
    >
      {rows.map(row => (
        <Step key={row.name} row={row} largest={largest} />
      ))}
    </Box>
  );
}

function Step(props: { row: FunnelRow; largest: number }) {
  const { name, people, part, note } = props.row;
  const text = useText();
  const format = useFormat();
  const theme = useChartTheme();
  return (
    <li>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
        <Typography variant="body2" component="span" sx={{ flexGrow: 1 }}>
          {text(`adoption.funnel.step.${name}`)}
        </Typography>
        <Typography
          variant="caption"
          component="span"
          color="text.secondary"
          sx={{ textAlign: 'right' }}
        >
          {part}
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
      {people !== null && (
        <Box
          aria-hidden
          sx={{
            mt: 0.5,
            height: 18,
            width: `${(100 * people) / props.largest}%`,
            minWidth: people > 0 ? 2 : 0,
            borderRadius: '2px',
            bgcolor: theme.colors[name === 'agents' ? 'agent' : 'people'],
          }}
        />
      )}
      <Typography
        variant="caption"
        component="div"
        color="text.secondary"
        sx={{ mt: 0.5 }}
      >
        {note}
      </Typography>
    </li>
  );
}
