import { Knex } from 'knex';
import { PeoplePolicyRow } from '../tables';

/** How people are kept in the database; nothing before the first start. */
export async function readPeoplePolicy(
  db: Knex,
): Promise<PeoplePolicyRow | undefined> {
  const row: PeoplePolicyRow | undefined = await db('people_policy').first();
  return row && { ...row, version: Number(row.version) };
}
