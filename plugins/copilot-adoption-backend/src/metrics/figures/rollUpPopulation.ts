import { Day } from 'backstage-plugin-copilot-adoption-common';
import { PeopleSelection } from '../../store/operations/joinPeople';
import { PeopleColumn } from '../../store/operations/peopleSums';
import { readActivityDays } from '../../store/operations/readActivityDays';
import { RowOfDay } from '../../store/operations/readNumbers';
import { readPeopleDays } from '../../store/operations/readPeopleDays';
import { readReportedDays } from '../../store/operations/readReportedDays';

/** Some people of a scope, with the subject that stands for all of them. */
export interface PopulationSelection extends PeopleSelection {
  everyoneId: number;
}

/**
 * Rolls a population up by day, like a team is when its day is stored. There is a row for each day of the users report
 * on which any of its teams was reported, or people count for it without a team.
 */
export async function rollUpPopulation<Column extends PeopleColumn>(
  selection: PopulationSelection & { columns: readonly Column[] },
): Promise<RowOfDay<Column>[]> {
  const { db, everyoneId, columns, days } = selection;
  const reported = await readActivityDays({
    ...{ db, subjectId: everyoneId, columns, days },
  });
  const present = await readPresence(selection);
  const active = columns.length > 0 ? await readPeopleDays(selection) : [];
  const byDay = new Map(active.map(row => [row.day, row]));
  return reported
    .filter(({ day }) => present.has(day))
    .map(everyone => byDay.get(everyone.day) ?? idleDay(everyone, columns));
}

/** The days on which any of a population's teams was reported; all where people count for it without a team. */
async function readPresence({
  db,
  population,
  days,
}: PeopleSelection): Promise<ReadonlySet<Day>> {
  const { teams, userIds } = population;
  return new Set(
    userIds.length > 0 ? days : await readReportedDays({ db, teams, days }),
  );
}

/** Where nobody was active all is known that is known of anybody: nothing was done. */
function idleDay<Column extends PeopleColumn>(
  everyone: RowOfDay<Column>,
  columns: readonly Column[],
): RowOfDay<Column> {
  const idle = columns.map(
    column => [column, everyone[column] === null ? null : 0] as const,
  );
  return { ...everyone, ...Object.fromEntries(idle) };
}
