import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';

/** What a day of reports is stored in. */
export const dayTables = [
  'activity_days',
  'breakdown_days',
  'measure_days',
  'people_days',
  'people_breakdown_days',
  'people_measure_days',
  'memberships',
] as const;

/** How many rows a day has. */
export async function countRows(knex: Knex, day: Day): Promise<number> {
  const counts = await Promise.all(
    dayTables.map(table => knex(table).where({ day }).count({ rows: '*' })),
  );
  return counts.reduce((sum, [{ rows }]) => sum + Number(rows), 0);
}
