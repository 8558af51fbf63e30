import { counters } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { joinPeople, PeopleSelection } from './joinPeople';

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
  const byKey = rows
    .whereRaw(`${activity.join(' + ')} > 0`)
    .distinct('b.key_id', 'b.user_id');
  // Keys are folded once for each person instead of once for each row.
  return db
    .from(byKey.as('b'))
    .distinct(sliceExpression(db, slices), 'b.user_id as user');
}

/** The number of the slice whose keys a row has. */
function sliceExpression(
  db: Knex,
  slices: readonly (readonly number[])[],
): Knex.Raw {
  const cases = slices.flatMap((keyIds, slice) =>
    keyIds.length > 0
      ? `when b.key_id in (${keyIds.map(() => '?').join(', ')}) then ${slice}`
      : [],
  );
  return db.raw(`case ${cases.join(' ')} end as slice`, slices.flat());
}
