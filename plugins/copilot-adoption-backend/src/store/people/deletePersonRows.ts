import { Day, daysBetween } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { yieldToEvents } from '../bulk/yieldToEvents';
import { peopleTables } from './peopleTables';

/** Keys start with scope and day, so days are gone through; so many at once that nobody waits for long. */
const daysPerStatement = 60;

/** Deletes everything that a scope holds of a person, and returns how many rows that was. */
export async function deletePersonRows(
  trx: Knex.Transaction,
  { scopeId, userId }: { scopeId: number; userId: number },
): Promise<number> {
  let rows = 0;
  for (const table of peopleTables) {
    const days = await trx(table)
      .where('scope_id', scopeId)
      .min('day as first')
      .max('day as last')
      .first();
    const first: Day = days?.first ?? Infinity;
    const last: Day = days?.last ?? -Infinity;
    for (let day = first; day <= last; day += daysPerStatement) {
      rows += await trx(table)
        .where({ scope_id: scopeId, user_id: userId })
        .whereIn('day', daysBetween(day, day + daysPerStatement - 1))
        .delete();
      await yieldToEvents();
    }
  }
  return rows;
}
