import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';

/**
 * Widens the first and last day of the subjects that were seen on a written day. The days stay when people and days
 * are pruned: who used Copilot when for the first time could not be found out again.
 *
 * @param seen - selects the ids of subjects
 */
export async function widenSubjects(
  trx: Knex.Transaction,
  day: Day,
  seen: Knex.QueryBuilder,
): Promise<void> {
  await trx('subjects')
    .whereIn('id', seen)
    .where(range =>
      range
        .whereNull('first_day')
        .orWhere('first_day', '>', day)
        .orWhere('last_day', '<', day),
    )
    .update({
      first_day: trx.raw('case when first_day < ? then first_day else ? end', [
        day,
        day,
      ]),
      last_day: trx.raw('case when last_day > ? then last_day else ? end', [
        day,
        day,
      ]),
    });
}
