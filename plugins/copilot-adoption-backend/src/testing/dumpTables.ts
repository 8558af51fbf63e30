import { Knex } from 'knex';

const tables = [
  'subjects',
  'breakdown_keys',
  'activity_days',
  'active_days',
  'breakdown_days',
  'measure_days',
  'people_days',
  'people_breakdown_days',
  'people_measure_days',
  'memberships',
  'seats',
  'subscription_days',
  'bill_items',
  'legacy_days',
  'report_days',
] as const;

/** Everything that the store holds, for comparison: the rows of each table as JSON, in the order of their text. */
export async function dumpTables(
  db: Knex,
): Promise<Record<(typeof tables)[number], string[]>> {
  const dump: Record<string, string[]> = {};
  for (const table of tables) {
    const rows: object[] = await db(table).select();
    dump[table] = rows.map(row => JSON.stringify(row)).sort();
  }
  return dump;
}
