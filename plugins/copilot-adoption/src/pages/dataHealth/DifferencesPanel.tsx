import Typography from '@mui/material/Typography';
import { SyncDifference } from 'backstage-plugin-copilot-adoption-common';
import { Panel, Placeholder } from '../../charts';
import { Column, DataTable } from '../../components/DataTable';
import { Format } from '../../format';
import { useFormat, useSyncDifferences } from '../../hooks';
import { ErrorNotice } from '../../states';
import { Text, useText } from '../../translation';
import { HealthPanelProps } from './HealthPanelProps';

/** Where GitHub's own figures contradict what is stored. */
export function DifferencesPanel(props: HealthPanelProps) {
  const text = useText();
  const format = useFormat();
  const { data, error, outdated, retry } = useSyncDifferences(
    props.scope.ref,
    props.version,
  );
  const count = data?.items.length ?? 0;
  return (
    <Panel
      title={text('dataHealth.differences.title')}
      answer={
        data &&
        (count > 0
          ? text('dataHealth.differences.some', { count })
          : text('dataHealth.differences.none'))
      }
      outdated={outdated}
    >
      <Typography variant="caption" component="p" color="text.secondary">
        {text('dataHealth.differences.hint')}
      </Typography>
      {error && !data && <ErrorNotice compact error={error} onRetry={retry} />}
      {!data && !error && <Placeholder variant="rounded" height={80} />}
      {data && count > 0 && (
        <DataTable
          caption={text('dataHealth.differences.title')}
          columns={columnsOf(text, format)}
          rows={data.items}
          keyOf={({ day, report, measure }) => `${day} ${report} ${measure}`}
          maxHeight={320}
        />
      )}
    </Panel>
  );
}

function columnsOf(text: Text, format: Format): Column<SyncDifference>[] {
  return [
    {
      id: 'day',
      title: text('dataHealth.differences.day'),
      cell: ({ day }) => format.period(day, day),
    },
    {
      id: 'report',
      title: text('dataHealth.differences.report'),
      cell: ({ report }) => text(`dataHealth.report.${report}`),
    },
    {
      id: 'measure',
      title: text('dataHealth.differences.measure'),
      cell: ({ measure }) => <code>{measure}</code>,
    },
    {
      id: 'held',
      title: text('dataHealth.differences.held'),
      align: 'right',
      cell: ({ held }) =>
        held === null
          ? text('dataHealth.differences.nothingHeld')
          : format.count(held),
    },
    {
      id: 'reported',
      title: text('dataHealth.differences.reported'),
      align: 'right',
      cell: ({ reported }) => format.count(reported),
    },
    {
      id: 'found',
      title: text('dataHealth.differences.found'),
      cell: ({ foundAt }) => format.moment(foundAt),
    },
  ];
}
