import { joinPeople, PeopleSelection } from './joinPeople';

/** On how many of the days each person of a population was active; who never was is left out. */
export async function countPersonDays(
  selection: PeopleSelection,
): Promise<Map<number, number>> {
  const { rows: people } = await joinPeople(selection, {
    table: 'people_days',
  });
  const rows: { user: number; days: number | string }[] = await people
    .groupBy('b.user_id')
    .select('b.user_id as user')
    .count('* as days');
  return new Map(rows.map(({ user, days }) => [user, Number(days)]));
}
