import {
  Counter,
  counters,
  PeopleFlag,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';

const flagColumns = peopleFlags.map(flag => `${flag}_people` as const);

/** What days of people are added up to, under the column names of `activity_days`. */
export type PeopleColumn =
  | Counter
  | 'people'
  | 'credits'
  | `${PeopleFlag}_people`;

export const peopleColumns: readonly PeopleColumn[] = [
  'people',
  'credits',
  ...counters,
  ...flagColumns,
];

/** The sums of rows of `people_days`, as `b`. */
export function peopleSums(
  db: Knex,
  columns: readonly PeopleColumn[],
): Knex.Raw[] {
  return columns.map(column => db.raw(`${sumOf(column)} as ??`, [column]));
}

function sumOf(column: PeopleColumn): string {
  const bit = flagColumns.findIndex(name => name === column);
  if (bit >= 0) {
    return sumOfFlag(1 << bit);
  }
  return column === 'people' ? 'count(*)' : `sum(b.${column})`;
}

/** Of people whose use is not known, unknown and not none. */
function sumOfFlag(bit: number): string {
  return `sum(case when (b.known_flags & ${bit}) <> 0 then case when (b.flags & ${bit}) <> 0 then 1 else 0 end end)`;
}
