import { Knex } from 'knex';
import { LedgerEntry, WriteOutcome } from '../AdoptionStore';
import { holdsTicket } from './holdsTicket';
import { lockScope } from './lockScope';

/** Thrown to leave a transaction without a trace. */
class Superseded extends Error {}

/**
 * Moves the ledger of a scope and does the work that belongs to it, all or nothing, unless somebody else has taken over
 * one of the days in the meantime.
 */
export async function moveLedger(options: {
  db: Knex;
  ticket: string;
  entries: readonly LedgerEntry[];
  work: (trx: Knex.Transaction) => Promise<void>;
}): Promise<WriteOutcome> {
  const { db, ticket, entries, work } = options;
  try {
    await db.transaction(async trx => {
      await lockScope(trx, entries[0].scope_id);
      if (!(await holdsTicket({ db: trx, ticket, entries }))) {
        throw new Superseded();
      }
      for (const { scope_id, report, day, ...columns } of entries) {
        await trx('report_days')
          .where({ scope_id, report, day })
          .update(columns);
      }
      await work(trx);
    });
    return 'written';
  } catch (error) {
    if (error instanceof Superseded) {
      return 'superseded';
    }
    throw error;
  }
}
