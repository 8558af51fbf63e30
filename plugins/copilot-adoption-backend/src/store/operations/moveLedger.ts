import { Knex } from 'knex';
import { LedgerEntry, WriteOutcome } from '../AdoptionStore';
import { archiveReport } from './archiveReport';
import { holdsTicket } from './holdsTicket';
import { lockScope } from './lockScope';
import { orSuperseded, Superseded } from './Superseded';

/**
 * Moves the ledger of a scope and does the work that belongs to it, all or nothing, unless somebody else has taken over
 * one of the days in the meantime, or the work finds out that it is out of date.
 */
export async function moveLedger(options: {
  db: Knex;
  ticket: string;
  entries: readonly LedgerEntry[];
  work: (trx: Knex.Transaction) => Promise<void>;
}): Promise<WriteOutcome> {
  const { db, ticket, entries, work } = options;
  return orSuperseded(async () => {
    await db.transaction(async trx => {
      await lockScope(trx, entries[0].scope_id);
      if (!(await holdsTicket({ db: trx, ticket, entries }))) {
        throw new Superseded();
      }
      for (const entry of entries) {
        const { scope_id, report, day, raw, ...columns } = entry;
        await trx('report_days')
          .where({ scope_id, report, day })
          .update(columns);
        await archiveReport(trx, entry);
      }
      await work(trx);
    });
    return 'written';
  });
}
