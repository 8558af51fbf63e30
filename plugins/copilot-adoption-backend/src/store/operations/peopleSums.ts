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
export function peopleSums(db: Knex): Knex.Raw[] {
  return [
    db.raw('count(*) as people'),
    ...['credits', ...counters].map(column =>
      db.raw('sum(??) as ??', [`b.${column}`, column]),
    ),
    ...flagColumns.map((column, bit) => sumFlag(db, column, 1 << bit)),
  ];
}

/** Of people whose use is not known, unknown and not none. */
function sumFlag(db: Knex, column: string, bit: number): Knex.Raw {
  return db.raw(
    `sum(case when (b.known_flags & ${bit}) <> 0 then case when (b.flags & ${bit}) <> 0 then 1 else 0 end end) as ??`,
    [column],
  );
}
