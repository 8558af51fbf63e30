import {
  Day,
  SeatFigure,
  seatFigures,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { fromDays, joinInOrder } from './joinDays';
import { readNumbers, RowOfDay } from './readNumbers';

/** How many seats an organization was subscribed to on days. */
export async function readSubscriptionDays(options: {
  db: Knex;
  scopeId: number;
  days: readonly Day[];
}): Promise<RowOfDay<SeatFigure>[]> {
  const { db, scopeId, days } = options;
  const rows = await joinInOrder(db, fromDays(db, days), {
    table: 'subscription_days as s',
    on: 's.day = c.day and s.scope_id = ?',
    bindings: [scopeId],
  }).select('s.day', ...seatFigures.map(figure => `s.${figure}`));
  return rows.map((row: { day: Day }) => ({
    ...readNumbers(row, seatFigures),
    day: row.day,
  }));
}
