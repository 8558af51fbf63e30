import {
  Counter,
  counters,
  PeopleFlag,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import { joinPeople, PeopleSelection } from './joinPeople';
import { NumberRow, readNumbers } from './readNumbers';

/** What a person comes to over a period: days of activity, in all and by what was used, credits and counters. */
export type PersonTotals = NumberRow<
  Counter | 'people' | 'credits' | `${PeopleFlag}_people`
>;

const flagColumns = peopleFlags.map(flag => `${flag}_people` as const);
const columns = ['people', 'credits', ...counters, ...flagColumns] as const;

/** Adds up the days of every person of a population who was active; columns are named as in `activity_days`. */
export async function readPeopleTotals(
  selection: PeopleSelection,
): Promise<Map<number, PersonTotals>> {
  const { db } = selection;
  const { rows: people } = await joinPeople(selection, {
    table: 'people_days',
  });
  const rows: { user: number }[] = await people
    .groupBy('b.user_id')
    .select('b.user_id as user', db.raw('count(*) as people'))
    .select(
      ['credits', ...counters].map(column =>
        db.raw('sum(??) as ??', [`b.${column}`, column]),
      ),
    )
    .select(
      flagColumns.map((column, bit) => flagDays(selection, column, 1 << bit)),
    );
  return new Map(rows.map(row => [row.user, readNumbers(row, columns)]));
}

/** Of days on which the use is not known, unknown and not none. */
function flagDays({ db }: PeopleSelection, column: string, bit: number) {
  return db.raw(
    `sum(case when (b.known_flags & ${bit}) <> 0 then case when (b.flags & ${bit}) <> 0 then 1 else 0 end end) as ??`,
    [column],
  );
}
