import { Knex } from 'knex';
import { BreakdownKind, breakdownKinds } from '../../reports/records';
import { BreakdownKeyRow } from '../tables';

/** The dictionary's entries of a breakdown. */
export async function readBreakdownKeys(options: {
  db: Knex;
  kind: BreakdownKind;
}): Promise<BreakdownKeyRow[]> {
  const { db, kind } = options;
  return db('breakdown_keys').where('kind', breakdownKinds.indexOf(kind));
}
