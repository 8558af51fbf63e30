import { Day, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';

/** The day on which a seat, as `b`, was granted. */
const grantedDay = `b.created_at / ${startOfDay(1)}`;

/**
 * After how many days each seat of a snapshot that was granted in a period was used first, be it on the day itself; null
 * where it was not within so many days, that of the granting included.
 */
export async function readFirstUses(options: {
  db: Knex;
  scopeId: number;
  snapshot: Day;
  from: Day;
  to: Day;
  withinDays: number;
}): Promise<(number | null)[]> {
  const { db, scopeId, snapshot, from, to, withinDays } = options;
  const firstUse = db('people_days as p')
    .whereRaw('p.scope_id = b.scope_id and p.user_id = b.user_id')
    .whereRaw(`p.day between ${grantedDay} and ${grantedDay} + ?`, [
      withinDays - 1,
    ])
    .min('p.day')
    .as('used');
  const seats: { granted: number | string; used: Day | null }[] = await db(
    'seats as b',
  )
    .where({ 'b.scope_id': scopeId, 'b.day': snapshot })
    .where('b.created_at', '>=', startOfDay(from))
    .where('b.created_at', '<', startOfDay(to + 1))
    .select(db.raw(`${grantedDay} as granted`), firstUse);
  return seats.map(({ granted, used }) =>
    used === null ? null : used - Number(granted),
  );
}
