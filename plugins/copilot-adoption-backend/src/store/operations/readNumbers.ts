import { Day } from 'backstage-plugin-copilot-adoption-common';

/** A row of numbers by column; null where the database has none. */
export type NumberRow<Column extends string> = Record<Column, number | null>;

/** The numbers of a day. */
export type RowOfDay<Column extends string> = NumberRow<Column> & { day: Day };

/** Reads a row of numbers; pg sends 64-bit integers and their sums as text. */
export function readNumbers<Column extends string>(
  row: object,
  columns: readonly Column[],
): NumberRow<Column> {
  const values = row as Record<string, unknown>;
  return Object.fromEntries(
    columns.map(column => {
      const value = values[column];
      return [column, value === null ? null : Number(value)];
    }),
  ) as NumberRow<Column>;
}
