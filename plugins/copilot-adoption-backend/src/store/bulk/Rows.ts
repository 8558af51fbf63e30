import { NumberTable } from '../../reports/peopleDay/NumberTable';

export type CellType = 'smallint' | 'integer' | 'bigint' | 'double' | 'text';

/** A column of rows that are to be written, asked for cell by cell. */
export interface RowColumn {
  name: string;
  type: CellType;
  valueOf(row: number): number | string | null;
}

/** Rows of a table as columns, so that a day needs no object per row. */
export interface Rows {
  table: string;
  length: number;
  columns: readonly RowColumn[];
  /** The rows in the order in which they are to be written, if not as they come. */
  order?: ArrayLike<number>;
}

/** A column with the same value in all rows. */
export function constantColumn(
  name: string,
  type: CellType,
  value: number | string,
): RowColumn {
  return { name, type, valueOf: () => value };
}

/** A column that is read from a table of numbers. */
export function numberColumn<Column extends string>(
  name: string,
  type: CellType,
  table: NumberTable<Column>,
  column: Column,
): RowColumn {
  const position = table.positions[column];
  return { name, type, valueOf: row => table.get(row, position) };
}

/** A column of values that a table of numbers names by position. */
export function lookupColumn<Column extends string>(
  name: string,
  type: CellType,
  table: NumberTable<Column>,
  column: Column,
  values: ArrayLike<number | string>,
): RowColumn {
  const position = table.positions[column];
  return {
    name,
    type,
    valueOf: row => values[table.get(row, position) as number],
  };
}
