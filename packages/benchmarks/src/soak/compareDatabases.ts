import { Knex } from 'knex';
import { tablesOf } from './comparison';
import { NaturalRows } from './NaturalRows';

export interface TableComparison {
  table: string;
  rows: number;
  /** In the database that has lived through trouble, and not in the clean one. */
  surplus: string[];
  /** The other way round. */
  missing: string[];
}

/** Compares all tables of two databases. */
export async function compareDatabases(
  lived: Knex,
  clean: Knex,
  firstDay: number,
): Promise<TableComparison[]> {
  const [ours, theirs] = [
    await NaturalRows.open(lived, firstDay),
    await NaturalRows.open(clean, firstDay),
  ];
  const comparisons: TableComparison[] = [];
  for (const table of await tablesOf(clean)) {
    const rows = await ours.read(table);
    const expected = await theirs.read(table);
    comparisons.push({
      table,
      rows: expected.length,
      surplus: without(rows, expected),
      missing: without(expected, rows),
    });
  }
  return comparisons;
}

/** The rows of one list that the other one lacks, as often as it lacks them. Both are in order. */
function without(rows: string[], others: string[]): string[] {
  const left: string[] = [];
  let position = 0;
  for (const row of rows) {
    while (position < others.length && others[position] < row) {
      position += 1;
    }
    if (others[position] === row) {
      position += 1;
    } else {
      left.push(row);
    }
  }
  return left;
}
