import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  getMetric,
  Series,
  TeamMedian,
} from 'backstage-plugin-copilot-adoption-common';
import { Panel, useStateText } from '../../charts';
import { Column, DataTable } from '../../components/DataTable';
import { formatValue } from '../../format';
import { useFormat, useMetricText } from '../../hooks';
import { useText } from '../../translation';
import { MyPanelProps } from './MyPanelProps';

interface Row {
  own: Series;
  median?: TeamMedian;
}

/** The reader's figures beside what is usual in the team. */
export function ComparedPanel(props: MyPanelProps) {
  const { me, outdated } = props;
  const { team, reason, people, medians } = me.comparison;
  const text = useText();
  const metricText = useMetricText();
  const columns: Column<Row>[] = [
    {
      id: 'figure',
      title: text('me.compared.figure'),
      cell: ({ own }) => metricText(own.metric).title,
    },
    {
      id: 'you',
      title: text('me.compared.you'),
      align: 'right',
      cell: ({ own }) => (
        <Value
          metric={own.metric}
          value={own.total}
          state={own.totalState}
          reason={own.reason}
        />
      ),
    },
    {
      id: 'median',
      title: text('me.compared.median'),
      align: 'right',
      cell: ({ median }) => median && <Value {...median} />,
    },
  ];
  return (
    // As tall as two charts.
    <Box sx={{ gridRow: { md: 'span 2' }, minWidth: 0 }}>
      <Panel
        title={text('me.compared.title')}
        answer={
          team
            ? text('me.compared.answer', {
                team: team.title,
                count: people ?? 0,
              })
            : text(`me.compared.${reason ?? 'noTeam'}`)
        }
        outdated={outdated}
      >
        <DataTable
          caption={text('me.compared.title')}
          columns={team ? columns : columns.slice(0, 2)}
          rows={me.series.map(own => ({
            own,
            median: medians.find(({ metric }) => metric === own.metric),
          }))}
          keyOf={({ own }) => own.metric}
        />
        {team && (
          <Typography variant="caption" component="p" color="text.secondary">
            {text('me.compared.note')}
          </Typography>
        )}
      </Panel>
    </Box>
  );
}

function Value(
  props: Pick<TeamMedian, 'metric' | 'value' | 'state'> & {
    reason?: string | null;
  },
) {
  const { metric, value, state, reason } = props;
  const format = useFormat();
  const stateText = useStateText();
  return value === null ? (
    <Typography variant="caption" color="text.secondary">
      {stateText({ state, reason })}
    </Typography>
  ) : (
    <>{formatValue(value, getMetric(metric).unit, format)}</>
  );
}
