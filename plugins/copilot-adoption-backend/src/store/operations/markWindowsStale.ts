import {
  Day,
  daysBetween,
  monthStartOf,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { heldStates } from '../heldStates';

/** The longest trailing window, in days. */
export const longestWindow = 28;

/** Marks the days whose windows hold the given day, with the month's newest one, which counts the month. */
export async function markWindowsStale(
  trx: Knex.Transaction,
  scopeId: number,
  day: Day,
): Promise<void> {
  const lastWindow = day + longestWindow - 1;
  const newest = await newestHeldDay(trx, scopeId, day);
  await trx('report_days')
    .where({ scope_id: scopeId, report: 'users' })
    .whereIn('day', [...daysBetween(day, lastWindow), newest ?? day])
    .update({ windows_stale: true });
}

/** The newest held day of the calendar month that holds the given day. */
export async function newestHeldDay(
  db: Knex,
  scopeId: number,
  day: Day,
): Promise<Day | null> {
  const monthStart = monthStartOf(day);
  const nextMonthStart = monthStartOf(monthStart + 31);
  const row = await db('report_days')
    .where({ scope_id: scopeId, report: 'users' })
    .whereIn('state', [...heldStates])
    .where('day', '>=', monthStart)
    .where('day', '<', nextMonthStart)
    .max({ day: 'day' })
    .first();
  return row?.day ?? null;
}
