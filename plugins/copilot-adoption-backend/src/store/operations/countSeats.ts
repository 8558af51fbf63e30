import { SeatUsage } from 'backstage-plugin-copilot-adoption-common';
import { countWhere } from './countWhere';
import { planOfSeat, SeatSelection, seatsOfDay } from './seatsOfDay';
import { isIdle, seatUsage } from './seatUsage';

/** The seats of a plan and usage. */
export interface SeatCount {
  plan: string;
  usage: SeatUsage;
  seats: number;
  /** How many of them are about to end. */
  ending: number;
  /** How many nobody has used for so many days, in the order asked for. */
  idleFor: number[];
}

/** Counts seats of a day by plan and usage. */
export async function countSeats(
  options: SeatSelection & { idleFor: readonly number[] },
): Promise<SeatCount[]> {
  const { db, terms, idleFor } = options;
  const usage = seatUsage(terms);
  const rows: Record<string, any>[] = await seatsOfDay(options)
    .groupByRaw(`${planOfSeat}, ${usage}`)
    .select(
      db.raw(`${planOfSeat} as plan`),
      db.raw(`${usage} as usage`),
      db.raw('count(*) as seats'),
      countWhere(db, 'b.pending_cancellation_day is not null', 'ending'),
      ...idleFor.map(days =>
        countWhere(
          db,
          isIdle({ ...terms, idleAfterDays: days }),
          `idle_${days}`,
        ),
      ),
    );
  return rows.map(row => ({
    plan: row.plan,
    usage: row.usage,
    seats: Number(row.seats),
    ending: Number(row.ending),
    idleFor: idleFor.map(days => Number(row[`idle_${days}`])),
  }));
}
