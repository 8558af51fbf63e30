import { counters } from 'backstage-plugin-copilot-adoption-common';
import { joinPeople, PeopleSelection } from './joinPeople';
import { sliceExpression } from './slices';

/** Who of a population did anything in which slice, each slice a list of keys. A row of zeros is nothing. */
export async function readContributors(
  options: PeopleSelection & { slices: readonly (readonly number[])[] },
): Promise<{ slice: number; user: number }[]> {
  const { db, slices } = options;
  const activity = counters.map(column => `coalesce(b.${column}, 0)`);
  const { rows } = await joinPeople(options, {
    table: 'people_breakdown_days',
    key_id: slices.flat(),
  });
  return rows
    .whereRaw(`${activity.join(' + ')} > 0`)
    .distinct(sliceExpression(db, slices), 'b.user_id as user');
}
