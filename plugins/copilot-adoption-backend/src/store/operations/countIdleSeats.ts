import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { countWhere } from './countWhere';
import { isIdle, SeatTerms } from './seatUsage';

/** How many seats a scope had on a day, and how many of them were idle. */
export interface IdleSeats {
  seats: number;
  idle: number;
  /** How many of the idle ones were not on the earlier day, or not there yet. */
  newlyIdle: number;
}

/** The day of a scope's newest list of seats; undefined where there is none. */
export async function readNewestSeatDay(options: {
  db: Knex;
  scopeId: number;
}): Promise<Day | undefined> {
  const { db, scopeId } = options;
  const row = await db('seats')
    .where('scope_id', scopeId)
    .max('day as day')
    .first();
  return row?.day ?? undefined;
}

/** Counts the idle seats of a day, and which of them have become so since an earlier one; all of them without one. */
export async function countIdleSeats(options: {
  db: Knex;
  scopeId: number;
  day: Day;
  since?: Day;
  terms: SeatTerms;
}): Promise<IdleSeats> {
  const { db, scopeId, day, since, terms } = options;
  const idle = isIdle(terms);
  const seatsOn = (on: Day) =>
    db('seats as b').where({ 'b.scope_id': scopeId, 'b.day': on });
  const [counts] = await seatsOn(day).select(
    db.raw('count(*) as seats'),
    countWhere(db, idle, 'idle'),
  );
  const before = await seatsOn(day)
    .whereRaw(idle)
    .whereIn(
      'b.user_id',
      seatsOn(since ?? -1)
        .whereRaw(idle)
        .select('b.user_id'),
    )
    .count({ count: '*' })
    .first();
  return {
    seats: Number(counts.seats),
    idle: Number(counts.idle),
    newlyIdle: Number(counts.idle) - Number(before?.count),
  };
}
