import { Knex } from 'knex';

/** A column with the number of rows for which a condition holds. */
export function countWhere(
  db: Knex,
  condition: string,
  name: string,
): Knex.Raw {
  return db.raw(`sum(case when ${condition} then 1 else 0 end) as ??`, [name]);
}
