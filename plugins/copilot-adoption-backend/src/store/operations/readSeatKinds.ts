import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { planOfSeat } from './seatsOfDay';

/** Seats of a plan, last used in an editor. */
export interface SeatKind {
  plan: string;
  /** As GitHub writes it, with versions. */
  editor: string | null;
  seats: number;
}

/** The plans and editors that the seats of a day have. */
export async function readSeatKinds(options: {
  db: Knex;
  scopeId: number;
  day: Day;
}): Promise<SeatKind[]> {
  const { db, scopeId, day } = options;
  const rows = await db('seats as b')
    .where({ 'b.scope_id': scopeId, 'b.day': day })
    .groupByRaw(`${planOfSeat}, b.last_activity_editor`)
    .select(
      db.raw(`${planOfSeat} as plan`),
      'b.last_activity_editor as editor',
      db.raw('count(*) as seats'),
    );
  return rows.map(row => ({ ...row, seats: Number(row.seats) }));
}
