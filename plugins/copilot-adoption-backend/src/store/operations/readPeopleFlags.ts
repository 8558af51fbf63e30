import { Day } from 'backstage-plugin-copilot-adoption-common';
import { jsonList, readJsonList } from '../bulk/jsonList';
import { joinPeople, PeopleSelection } from './joinPeople';

/** A person's active day, with what was done by bits in the order of `peopleFlags`. */
export interface FlagsOfDay {
  day: Day;
  flags: number;
}

/** The active days of each of a population's people in the order of time: a list per person, as there are many. */
export async function readPeopleFlags(
  selection: PeopleSelection,
): Promise<FlagsOfDay[][]> {
  const { db } = selection;
  const { rows } = await joinPeople(selection, { table: 'people_days' });
  const people: { day: number[] | string; flags: number[] | string }[] =
    await db
      .from(rows.select('b.user_id as user', 'b.day', 'b.flags').as('r'))
      .groupBy('user')
      .select(jsonList(db, 'day'), jsonList(db, 'flags'));
  return people.map(person => {
    const flags = readJsonList(person.flags);
    return readJsonList(person.day)
      .map((day, index) => ({ day, flags: flags[index] }))
      .sort((a, b) => a.day - b.day);
  });
}
