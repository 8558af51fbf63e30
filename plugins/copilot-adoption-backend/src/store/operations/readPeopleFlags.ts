import { Day } from 'backstage-plugin-copilot-adoption-common';
import { joinPeople, PeopleSelection } from './joinPeople';

/** A person's activity on a day, by bits in the order of `peopleFlags`. */
export interface FlagsOfDay {
  user: number;
  day: Day;
  flags: number;
}

/** Every active day of a population's people, person by person in the order of time. */
export async function readPeopleFlags(
  selection: PeopleSelection,
): Promise<FlagsOfDay[]> {
  const { rows } = await joinPeople(selection, { table: 'people_days' });
  return rows
    .orderBy(['b.user_id', 'b.day'])
    .select('b.user_id as user', 'b.day', 'b.flags');
}
