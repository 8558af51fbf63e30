import type { Sort } from './DataTable';

/** The order after a click on a column's title: largest first, then the other way around; texts from A to Z first. */
export function nextSort(sort: Sort, by: string, texts: string[]): Sort {
  if (sort.by === by) {
    return { by, direction: sort.direction === 'asc' ? 'desc' : 'asc' };
  }
  return { by, direction: texts.includes(by) ? 'asc' : 'desc' };
}

/** As the API writes it: a minus in front for the largest first. */
export function sortParameter({ by, direction }: Sort): string {
  return direction === 'desc' ? `-${by}` : by;
}
