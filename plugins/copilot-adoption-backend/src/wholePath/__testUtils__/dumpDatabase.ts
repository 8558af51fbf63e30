import { Knex } from 'knex';

/** What GitHub's reports are kept in; the ledger and the runs tell when it was asked, which differs from sync to sync. */
export const keptTables = [
  'subjects',
  'activity_days',
  'active_days',
  'breakdown_days',
  'measure_days',
  'people_days',
  'people_breakdown_days',
  'people_measure_days',
  'memberships',
] as const;

/** Everything that is kept, as text that does not depend on the order of rows. */
export async function dumpDatabase(
  db: Knex,
): Promise<Record<(typeof keptTables)[number], string[]>> {
  const dump: Record<string, string[]> = {};
  for (const table of keptTables) {
    const rows = await db(table).select();
    dump[table] = rows.map(row => JSON.stringify(row)).sort();
  }
  return dump as Record<(typeof keptTables)[number], string[]>;
}
