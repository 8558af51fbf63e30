import { Day, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { joinInOrder } from './joinDays';

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
  const seats = db('seats as b')
    .where({ 'b.scope_id': scopeId, 'b.day': snapshot })
    .where('b.created_at', '>=', startOfDay(from))
    .where('b.created_at', '<', startOfDay(to + 1));
  const granted: { user: number; day: number | string }[] = await seats
    .clone()
    .select('b.user_id as user', db.raw(`${grantedDay} as day`));
  // Keys start with the day, so the days after each granting are looked up one by one.
  const days = joinInOrder(db, seats, {
    table: 'calendar as c',
    on: `c.day between ${grantedDay} and ${grantedDay} + ?`,
    bindings: [withinDays - 1],
  });
  const used: { user: number; day: Day }[] = await joinInOrder(db, days, {
    table: 'people_days as p',
    on: 'p.scope_id = b.scope_id and p.day = c.day and p.user_id = b.user_id',
  })
    .groupBy('b.user_id')
    .select('b.user_id as user', db.raw('min(c.day) as day'));
  const firstDays = new Map(used.map(({ user, day }) => [user, day]));
  return granted.map(({ user, day }) => {
    const first = firstDays.get(user);
    return first === undefined ? null : first - Number(day);
  });
}
