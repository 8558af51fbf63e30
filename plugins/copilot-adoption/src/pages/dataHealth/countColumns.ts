import { SyncRun } from 'backstage-plugin-copilot-adoption-common';
import { Column } from '../../components/DataTable';
import { Format } from '../../format';
import { Text } from '../../translation';

const counts = [
  'planned',
  'written',
  'unchanged',
  'waiting',
  'failed',
] as const;

/** What became of the days of a run. */
export function countColumns(
  text: Text,
  format: Format,
): Column<SyncRun['counts']>[] {
  return counts.map(count => ({
    id: count,
    title: text(`dataHealth.runs.${count}`),
    align: 'right',
    cell: row => format.count(row[count]),
  }));
}
