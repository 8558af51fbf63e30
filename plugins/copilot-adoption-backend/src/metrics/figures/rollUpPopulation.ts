import {
  counters,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import { PeopleSelection } from '../../store/operations/joinPeople';
import { readActivityDays } from '../../store/operations/readActivityDays';
import { readLicensedMembers } from '../../store/operations/readLicensedMembers';
import { readPeopleDays } from '../../store/operations/readPeopleDays';
import { RowOfDay } from '../../store/operations/readNumbers';

/** Some people of a scope, with the subject that stands for all of them. */
export interface PopulationSelection extends PeopleSelection {
  everyoneId: number;
}

const rolledUp = [
  'people',
  ...peopleFlags.map(flag => `${flag}_people` as const),
  ...counters,
  'credits',
] as const;

/** The numbers of a population on a day, as they are stored for teams. */
export type PopulationDay = RowOfDay<
  (typeof rolledUp)[number] | 'licensed_members'
>;

/**
 * Rolls a population up by day. There is a row for each day of the users report on which any of its teams was reported,
 * or people count for it without a team.
 */
export async function rollUpPopulation(
  selection: PopulationSelection,
): Promise<PopulationDay[]> {
  const { db, population, everyoneId, days } = selection;
  const { teams, userIds } = population;
  const reported = await readActivityDays({
    db,
    subjectId: everyoneId,
    columns: rolledUp,
    days,
  });
  const licensed = await readLicensedMembers({ db, teams, days });
  const active = await readPeopleDays(selection);
  const byDay = new Map(active.map(row => [row.day, row]));
  return reported
    .filter(({ day }) => userIds.length > 0 || licensed.has(day))
    .map(everyone => ({
      ...(byDay.get(everyone.day) ?? idleDay(everyone)),
      day: everyone.day,
      licensed_members: licensed.get(everyone.day) ?? null,
    }));
}

/** Where nobody was active all is known that is known of anybody: nothing was done. */
function idleDay(
  everyone: RowOfDay<(typeof rolledUp)[number]>,
): RowOfDay<(typeof rolledUp)[number]> {
  const idle = { ...everyone };
  for (const column of rolledUp) {
    idle[column] = everyone[column] === null ? null : 0;
  }
  return idle;
}
