import {
  SyncRun,
  SyncRunResponse,
} from 'backstage-plugin-copilot-adoption-common';
import useInterval from 'react-use/esm/useInterval';
import { Column, DataTable } from '../../components/DataTable';
import { useFormat, useSyncRun } from '../../hooks';
import { useText } from '../../translation';
import { countColumns } from './countColumns';

type Progress = SyncRunResponse['progress'][number];

const refreshEvery = 3_000;

export interface ProgressByReportProps {
  run: SyncRun;
  titleOf: (scope: string) => string;
}

/** How far a run has come with each report. */
export function ProgressByReport(props: ProgressByReportProps) {
  const text = useText();
  const format = useFormat();
  const { data, retry } = useSyncRun(props.run.id);
  useInterval(retry, refreshEvery);
  if (!data || data.progress.length === 0) {
    return null;
  }
  const columns: Column<Progress>[] = [
    {
      id: 'account',
      title: text('dataHealth.runs.account'),
      cell: ({ scope }) => props.titleOf(scope),
    },
    {
      id: 'report',
      title: text('dataHealth.runs.report'),
      cell: ({ report }) => text(`dataHealth.report.${report}`),
    },
    ...countColumns(text, format),
  ];
  return (
    <DataTable
      caption={text('dataHealth.sync.byReport')}
      columns={columns}
      rows={data.progress}
      keyOf={({ scope, report }) => `${scope} ${report}`}
      maxHeight={260}
    />
  );
}
