import type { Column } from './DataTable';

/** Parts a column of words from the numbers before it, which end where it begins. */
export function gapBefore<Row>(columns: readonly Column<Row>[], index: number) {
  const touches = columns[index - 1]?.align && !columns[index].align;
  return touches ? { '&&': { pl: 4 } } : {};
}
