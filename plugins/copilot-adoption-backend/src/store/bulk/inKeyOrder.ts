import { Rows } from './Rows';

/**
 * Lets rows be written in the order of the given columns of their key, which are whole numbers. Appending to an index
 * costs PostgreSQL half of what inserting here and there does, and leaves its pages full.
 */
export function inKeyOrder(rows: Rows, ...key: string[]): Rows {
  let order = new Uint32Array(rows.length).map((_, row) => row);
  for (const name of key.reverse()) {
    const column = rows.columns.find(candidate => candidate.name === name);
    order = stableOrder(order, row => Number(column?.valueOf(row)));
  }
  return { ...rows, order };
}

/** Counts how often each value comes, which needs no comparisons and keeps the order of equal ones. */
function stableOrder(
  order: Uint32Array,
  valueOf: (row: number) => number,
): Uint32Array {
  const values = new Int32Array(order.length);
  let least = Infinity;
  let greatest = -Infinity;
  for (let index = 0; index < order.length; index++) {
    const value = valueOf(order[index]);
    values[index] = value;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  const starts = new Uint32Array(Math.max(0, greatest - least + 2));
  for (let index = 0; index < values.length; index++) {
    starts[values[index] - least + 1] += 1;
  }
  for (let value = 1; value < starts.length; value++) {
    starts[value] += starts[value - 1];
  }
  const sorted = new Uint32Array(order.length);
  for (let index = 0; index < values.length; index++) {
    sorted[starts[values[index] - least]++] = order[index];
  }
  return sorted;
}
