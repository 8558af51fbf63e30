import { joinPeople, PeopleSelection } from './joinPeople';

/** The ids of those of a population who were active on any of the days. */
export async function readActivePeople(
  selection: PeopleSelection,
): Promise<Set<number>> {
  const rows: { user: number }[] = await joinPeople(
    selection,
    'people_days',
  ).distinct('b.user_id as user');
  return new Set(rows.map(({ user }) => user));
}
