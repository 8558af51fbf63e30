import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';

/** The first day of which rows of single people, or legacy days, are still there; later than any day where there are none. */
export async function readKeptSince(options: {
  db: Knex;
  scopeId: number;
  table:
    | 'people_days'
    | 'people_breakdown_days'
    | 'memberships'
    | 'seats'
    | 'legacy_days';
}): Promise<Day> {
  const { db, scopeId, table } = options;
  const row = await db(table)
    .where('scope_id', scopeId)
    .min('day as day')
    .first();
  return row?.day ?? Infinity;
}
