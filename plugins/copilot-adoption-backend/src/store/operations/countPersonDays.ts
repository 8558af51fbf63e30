import { joinPeople, PeopleSelection } from './joinPeople';

/** On how many of the days each person of a population was active; who never was is left out. */
export async function countPersonDays(
  selection: PeopleSelection,
): Promise<Map<number, number>> {
  const rows: { user: number; days: number | string }[] = await joinPeople(
    selection,
    'people_days',
  )
    .groupBy('b.user_id')
    .select('b.user_id as user')
    .count('* as days');
  return new Map(rows.map(({ user, days }) => [user, Number(days)]));
}
