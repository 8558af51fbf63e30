import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { SeatsResponse } from 'backstage-plugin-copilot-adoption-common';
import { Panel, Placeholder } from '../../charts';
import { Format } from '../../format';
import { useFormat, useSeats } from '../../hooks';
import { PanelOfViewProps, versionOf } from '../../panels';
import { ErrorNotice } from '../../states';
import { Text, useText } from '../../translation';
import { seatsOf } from './seatsOf';

/** How many seats there are, how many of them idle, and what they cost. */
export function SeatFigures(props: PanelOfViewProps) {
  const { view, height } = props;
  const text = useText();
  const format = useFormat();
  const { data, error, outdated, retry } = useSeats(
    { ...seatsOf(view), limit: 1 },
    versionOf(view),
  );

  function content() {
    if (error && !data) {
      return <ErrorNotice compact error={error} onRetry={retry} />;
    }
    if (!data) {
      return <Placeholder variant="rounded" height={height} />;
    }
    return data.totals ? (
      <Figures figures={figuresOf(data, text, format)} />
    ) : (
      <Typography variant="body2" color="text.secondary" role="status">
        {text('seats.noSnapshot')}
      </Typography>
    );
  }
  return (
    <Panel
      title={text('seats.figures')}
      answer={
        data?.day &&
        text('seats.asOf', { day: format.period(data.day, data.day) })
      }
      outdated={outdated}
    >
      {content()}
      {data?.costWithheld && (
        <Typography variant="caption" component="p" color="text.secondary">
          {`${text('seats.costWithheld')} `}
          <code>copilotAdoption.cost.read</code>
        </Typography>
      )}
    </Panel>
  );
}

interface Figure {
  name: string;
  value: string;
  meaning: string;
}

function figuresOf(data: SeatsResponse, text: Text, format: Format): Figure[] {
  const totals = data.totals!;
  const cost = totals.cost;
  const counts = {
    seats: totals.seats,
    idle: totals.idle,
    neverUsed: totals.usage.neverUsed,
    ending: totals.pendingCancellation,
  };
  const days = String(data.idleAfterDays);
  return [
    ...(Object.keys(counts) as (keyof typeof counts)[]).map(name => ({
      name: text(`seats.figure.${name}`),
      value: format.count(counts[name]),
      meaning:
        name === 'idle'
          ? text('seats.meaning.idle', { days })
          : text(`seats.meaning.${name}`),
    })),
    ...(cost
      ? (['monthly', 'idleMonthly'] as const).map(name => ({
          name: text(`seats.figure.${name}`),
          value: format.money(cost[name], cost.currency),
          meaning: text(`seats.meaning.${name}`),
        }))
      : []),
  ];
}

function Figures(props: { figures: Figure[] }) {
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
        m: 0,
      }}
    >
      {props.figures.map(({ name, value, meaning }) => (
        <div key={name}>
          <Typography variant="body2" component="dt" fontWeight={500}>
            {name}
          </Typography>
          <Box component="dd" sx={{ m: 0 }}>
            <Typography
              component="p"
              sx={{
                fontSize: 28,
                fontWeight: 600,
                lineHeight: 1.3,
                fontVariantNumeric: 'tabular-nums',
              }}
            >
              {value}
            </Typography>
            <Typography variant="caption" color="text.secondary">
              {meaning}
            </Typography>
          </Box>
        </div>
      ))}
    </Box>
  );
}
