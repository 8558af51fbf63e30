import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { isNew, SeatTerms } from './seatUsage';

/** Counts the seats of a snapshot whose holders were active on none of the days, new ones aside. */
export async function countInactiveSeats(options: {
  db: Knex;
  scopeId: number;
  snapshot: Day;
  terms: SeatTerms;
  from: Day;
  to: Day;
}): Promise<number> {
  const { db, scopeId, snapshot, terms, from, to } = options;
  const holders = db('seats as b')
    .where({ 'b.scope_id': scopeId, 'b.day': snapshot })
    .whereRaw(`(${isNew(terms)}) is not true`)
    .select('b.user_id');
  const active = db('people_days as p')
    .where('p.scope_id', scopeId)
    .whereBetween('p.day', [from, to])
    .select('p.user_id');
  const row = await db
    .from(holders.except(active).as('i'))
    .count({ seats: '*' })
    .first();
  return Number(row?.seats);
}
