import { Rows } from '../bulk/Rows';
import { WindowRow } from './ActiveWindows';
import { peopleColumns, windows } from './windowColumns';

const columns = [
  'day',
  'subject_id',
  'month_people',
  'seats',
  'seated_monthly_people',
  ...Object.keys(windows).flatMap(window =>
    peopleColumns.map(column => `${window}_${column}`),
  ),
];

/** The rows of `active_days`. */
export function windowRows(rows: readonly WindowRow[]): Rows {
  return {
    table: 'active_days',
    length: rows.length,
    columns: columns.map(name => ({
      name,
      type: 'integer',
      // Seats are known of some subjects only.
      valueOf: row => rows[row][name] ?? null,
    })),
  };
}
