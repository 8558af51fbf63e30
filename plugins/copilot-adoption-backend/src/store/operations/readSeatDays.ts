import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { countWhere } from './countWhere';
import { readNumbers, RowOfDay } from './readNumbers';
import { isIdle, isNeverUsed, SeatTerms } from './seatUsage';

const columns = ['seats', 'idle', 'neverUsed', 'ending'] as const;

/** The seats of a day and plan, how many of them are idle, were never used, and are about to end. */
export type SeatDayCounts = RowOfDay<(typeof columns)[number]> & {
  plan: string | null;
};

/**
 * Counts the seats of a scope, by day and plan. The key begins with the scope and the day, so that the days of a period
 * are one range; days between the asked ones may come along.
 */
export async function readSeatDays(options: {
  db: Knex;
  scopeId: number;
  days: readonly Day[];
  terms: SeatTerms;
}): Promise<SeatDayCounts[]> {
  const { db, scopeId, days, terms } = options;
  const rows = await db('seats as b')
    .where('b.scope_id', scopeId)
    .whereBetween('b.day', [days[0], days[days.length - 1]])
    .groupBy('b.day', 'b.plan')
    .select(
      'b.day',
      'b.plan',
      db.raw('count(*) as seats'),
      countWhere(db, isIdle(terms), 'idle'),
      countWhere(db, isNeverUsed(terms), 'neverUsed'),
      countWhere(db, 'b.pending_cancellation_day is not null', 'ending'),
    );
  return rows.map((row: { day: Day; plan: string | null }) => ({
    ...readNumbers(row, columns),
    day: row.day,
    plan: row.plan,
  }));
}
