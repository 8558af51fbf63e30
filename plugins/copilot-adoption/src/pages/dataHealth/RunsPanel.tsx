import { SyncRun } from 'backstage-plugin-copilot-adoption-common';
import { Panel, Placeholder } from '../../charts';
import { Column, DataTable } from '../../components/DataTable';
import { Format } from '../../format';
import { useFormat, useSyncRuns } from '../../hooks';
import { ErrorNotice } from '../../states';
import { Text, useText } from '../../translation';
import { countColumns } from './countColumns';
import { HealthPanelProps } from './HealthPanelProps';

/** What the sync did lately. */
export function RunsPanel(props: HealthPanelProps) {
  const text = useText();
  const format = useFormat();
  const { data, error, outdated, retry } = useSyncRuns(props.version);

  function content() {
    if (error && !data) {
      return <ErrorNotice compact error={error} onRetry={retry} />;
    }
    if (!data) {
      return <Placeholder variant="rounded" height={200} />;
    }
    if (data.items.length === 0) {
      return text('dataHealth.runs.none');
    }
    return (
      <DataTable
        caption={text('dataHealth.runs.title')}
        columns={columnsOf(text, format)}
        rows={data.items}
        keyOf={({ id }) => id}
        maxHeight={320}
      />
    );
  }
  return (
    <Panel
      title={text('dataHealth.runs.title')}
      answer={text('dataHealth.runs.answer')}
      outdated={outdated}
    >
      {content()}
    </Panel>
  );
}

function columnsOf(text: Text, format: Format): Column<SyncRun>[] {
  return [
    {
      id: 'started',
      title: text('dataHealth.runs.started'),
      cell: ({ startedAt, queuedAt }) => format.moment(startedAt ?? queuedAt),
    },
    {
      id: 'why',
      title: text('dataHealth.runs.why'),
      cell: ({ trigger }) => text(`dataHealth.sync.trigger.${trigger}`),
    },
    {
      id: 'outcome',
      title: text('dataHealth.runs.outcome'),
      cell: ({ state }) => text(`dataHealth.sync.state.${state}`),
    },
    ...countColumns(text, format).map(column => ({
      ...column,
      cell: ({ counts }: SyncRun) => column.cell(counts),
    })),
  ];
}
