import { joinPeople, PeopleSelection } from './joinPeople';

/** The ids of those of a population who were active on any of the days. */
export async function readActivePeople(
  selection: PeopleSelection,
): Promise<Set<number>> {
  const { rows } = await joinPeople(selection, { table: 'people_days' });
  const active: { user: number }[] = await rows.distinct('b.user_id as user');
  return new Set(active.map(({ user }) => user));
}
