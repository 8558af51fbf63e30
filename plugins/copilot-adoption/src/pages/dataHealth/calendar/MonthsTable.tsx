import { SyncDay } from 'backstage-plugin-copilot-adoption-common';
import { Column, DataTable } from '../../../components/DataTable';
import { useFormat } from '../../../hooks';
import { useText } from '../../../translation';

export interface MonthsTableProps {
  title: string;
  /** One per month, on its last day. */
  entries: readonly SyncDay[];
  maxHeight: number;
}

/** What is known of reports of whole months, the newest first: a calendar would be eleven twelfths of nothing. */
export function MonthsTable(props: MonthsTableProps) {
  const { title, entries, maxHeight } = props;
  const text = useText();
  const format = useFormat();
  const columns: Column<SyncDay>[] = [
    {
      id: 'month',
      title: text('dataHealth.months.month'),
      cell: ({ day }) => format.bucket(day, 'month'),
    },
    {
      id: 'rows',
      title: text('dataHealth.months.rows'),
      align: 'right',
      cell: ({ rows }) => format.count(rows),
    },
    {
      id: 'state',
      title: text('dataHealth.ranges.state'),
      cell: ({ state, error }) =>
        [text(`dataHealth.state.${state}`), error?.title]
          .filter(Boolean)
          .join(': '),
    },
  ];
  return (
    <DataTable
      caption={text('dataHealth.months.caption', { title })}
      columns={columns}
      rows={[...entries].sort((one, other) => other.day.localeCompare(one.day))}
      keyOf={({ day }) => day}
      maxHeight={maxHeight}
    />
  );
}
