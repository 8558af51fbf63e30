import {
  Day,
  Quantity,
  ScopeRef,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { SeatSettings } from '../../settings';
import { readActiveDays } from '../../store/operations/readActiveDays';
import {
  readSeatDays,
  SeatDayCounts,
} from '../../store/operations/readSeatDays';
import { PlanPrices } from '../seats/PriceList';
import { priceSeats } from '../seats/priceSeats';
import { SeatPrices } from '../seats/SeatPrices';
import { DayReader } from './readDaysBy';

/** What it takes to tell how the seats of a scope are used and what they cost. */
export interface SeatTerms {
  scope: ScopeRef;
  /** Which seats count as idle. */
  idleness: Pick<SeatSettings, 'idleAfterDays' | 'graceDays'>;
  prices: SeatPrices;
}

/**
 * Reads how the seats of the days are used, and what they cost. That is counted when asked, because which of them are
 * idle is a matter of configuration; how many there were is known for longer.
 */
export function seatReader(options: {
  db: Knex;
  scopeId: number;
  everyoneId: number;
  seats: SeatTerms;
}): DayReader {
  const { db, scopeId, everyoneId: subjectId, seats } = options;
  const { scope, idleness: terms, prices } = seats;
  return async ({ days }) => {
    const rows = await readSeatDays({ db, scopeId, days, terms });
    const list = await prices.find();
    const counted = await readActiveDays({
      db,
      subjectId,
      columns: ['seats'],
      days,
    });
    const byDay = new Map<Day, SeatDayCounts[]>(
      counted.filter(row => row.seats === 0).map(({ day }) => [day, []]),
    );
    for (const row of rows) {
      byDay.set(row.day, [...(byDay.get(row.day) ?? []), row]);
    }
    return (quantity, day) => {
      const plans = byDay.get(day);
      return plans ? valueOf(quantity, plans, () => list.on(scope, day)) : null;
    };
  };
}

function valueOf(
  quantity: Quantity,
  plans: readonly SeatDayCounts[],
  findPrices: () => PlanPrices,
): number | null {
  if (quantity.from === 'seatUse') {
    return plans.reduce((sum, row) => sum + (row[quantity.use] ?? 0), 0);
  }
  if (quantity.from !== 'seatPrice') {
    return null;
  }
  const column = quantity.use ?? 'seats';
  const counts = plans.map(row => ({
    plan: row.plan,
    seats: row[column] ?? 0,
  }));
  const { cost, unpriced } = priceSeats(counts, findPrices());
  // Nothing but seats without a price has no known cost, which is not none.
  return cost === 0 && unpriced > 0 ? null : cost;
}
