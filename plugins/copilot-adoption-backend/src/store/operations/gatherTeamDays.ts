import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { jsonList, readJsonList } from '../bulk/jsonList';

type TeamNumbers<Column extends string> = Record<
  Column,
  ReadonlyMap<Day, number | null>
>;

/** Numbers by team, column and day; null where the team was reported without one. */
export type TeamDays<Column extends string> = ReadonlyMap<
  number,
  TeamNumbers<Column>
>;

/** Reads rows with `team`, `day` and columns of numbers: a list of days per team, as there are many. */
export async function gatherTeamDays<Column extends string>(
  db: Knex,
  rows: Knex.QueryBuilder,
  columns: readonly Column[],
): Promise<TeamDays<Column>> {
  const lists: Record<string, number[] | string>[] = await db
    .from(rows.as('r'))
    .groupBy('team')
    .select('team', ...['day', ...columns].map(name => jsonList(db, name)));
  return new Map(
    lists.map(list => [Number(list.team), numbersOf(list, columns)]),
  );
}

function numbersOf<Column extends string>(
  list: Record<string, number[] | string>,
  columns: readonly Column[],
): TeamNumbers<Column> {
  const days = readJsonList(list.day);
  const entries = columns.map(column => {
    const numbers = readJsonList<number | null>(list[column]);
    return [column, new Map(days.map((day, index) => [day, numbers[index]]))];
  });
  return Object.fromEntries(entries);
}
