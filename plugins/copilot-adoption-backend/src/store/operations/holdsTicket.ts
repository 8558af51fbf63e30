import { Knex } from 'knex';
import { LedgerEntry } from '../AdoptionStore';

/** Whether the days are still claimed by the ticket, and nobody has taken them over. */
export async function holdsTicket(options: {
  db: Knex;
  ticket: string;
  entries: readonly LedgerEntry[];
}): Promise<boolean> {
  const { db, ticket, entries } = options;
  for (const { scope_id, report, day } of entries) {
    const row = await db('report_days')
      .where({ scope_id, report, day })
      .first('ticket');
    if (row?.ticket !== ticket) {
      return false;
    }
  }
  return true;
}
