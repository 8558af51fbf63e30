import { NumberTable } from '../reports/peopleDay/NumberTable';

/** The rows of a table of numbers as objects, for comparison. */
export function rowsOf<Column extends string>(
  table: NumberTable<Column>,
): Record<Column, number | null>[] {
  const columns = Object.entries<number>(table.positions);
  return Array.from(
    { length: table.length },
    (_, row) =>
      Object.fromEntries(
        columns.map(([column, position]) => [column, table.get(row, position)]),
      ) as Record<Column, number | null>,
  );
}
