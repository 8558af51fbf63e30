import {
  Counter,
  counters,
  Day,
  PeopleFlag,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import { joinPeople, PeopleSelection } from './joinPeople';
import { readNumbers, RowOfDay } from './readNumbers';

/** A population rolled up for a day, under the column names of `activity_days`. */
export type PeopleOfDay = RowOfDay<
  Counter | 'people' | 'credits' | `${PeopleFlag}_people`
>;

/** Rolls a population up by day, like a team is when its day is stored; days on which nobody was active are left out. */
export async function readPeopleDays(
  selection: PeopleSelection,
): Promise<PeopleOfDay[]> {
  const { db } = selection;
  const flags = peopleFlags.map(flag => `${flag}_people` as const);
  const columns = ['people', 'credits', ...counters, ...flags] as const;
  const rows = await joinPeople(selection, 'people_days')
    .groupBy('b.day')
    .select('b.day', db.raw('count(*) as people'))
    .select(
      ['credits', ...counters].map(column =>
        db.raw('sum(??) as ??', [`b.${column}`, column]),
      ),
    )
    .select(
      flags.map((column, bit) =>
        db.raw(
          // Of people whose use is not known, unknown and not none.
          `sum(case when (b.known_flags & ${
            1 << bit
          }) <> 0 then case when (b.flags & ${
            1 << bit
          }) <> 0 then 1 else 0 end end) as ??`,
          [column],
        ),
      ),
    );
  return rows.map((row: { day: Day }) => ({
    ...readNumbers(row, columns),
    day: row.day,
  }));
}
