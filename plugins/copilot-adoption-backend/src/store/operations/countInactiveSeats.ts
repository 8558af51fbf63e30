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
  const active = db('people_days as p')
    .whereRaw('p.scope_id = b.scope_id and p.user_id = b.user_id')
    .whereBetween('p.day', [from, to])
    .select(db.raw('1'));
  const row = await db('seats as b')
    .where({ 'b.scope_id': scopeId, 'b.day': snapshot })
    .whereRaw(`(${isNew(terms)}) is not true`)
    .whereNotExists(active)
    .count({ seats: '*' })
    .first();
  return Number(row?.seats);
}
