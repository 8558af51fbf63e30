import { SyncDay } from 'backstage-plugin-copilot-adoption-common';
import { Column, DataTable } from '../../../components/DataTable';
import { useFormat } from '../../../hooks';
import { useText } from '../../../translation';
import { DayRange, dayRanges } from './dayRanges';

export interface DayRangesTableProps {
  title: string;
  entries: readonly SyncDay[];
  maxHeight: number;
}

/** The calendar's twin: the same days as ranges of one state. */
export function DayRangesTable(props: DayRangesTableProps) {
  const text = useText();
  const format = useFormat();
  const columns: Column<DayRange>[] = [
    {
      id: 'days',
      title: text('dataHealth.ranges.days'),
      cell: ({ from, to }) => format.period(from, to),
    },
    {
      id: 'count',
      title: text('dataHealth.ranges.count'),
      align: 'right',
      cell: ({ days }) => format.count(days),
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
      caption={text('dataHealth.ranges.caption', { title: props.title })}
      columns={columns}
      rows={dayRanges(props.entries)}
      keyOf={({ from }) => from}
      maxHeight={props.maxHeight}
    />
  );
}
