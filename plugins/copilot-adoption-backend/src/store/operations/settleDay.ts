import { Knex } from 'knex';
import { LedgerEntry, WriteOutcome } from '../AdoptionStore';
import { markWindowsStale } from './markWindowsStale';
import { moveLedger } from './moveLedger';

/** Moves the ledger where there is nothing to store. */
export async function settleDay(options: {
  db: Knex;
  ticket: string;
  entries: readonly LedgerEntry[];
}): Promise<WriteOutcome> {
  return moveLedger({
    ...options,
    async work(trx) {
      // A day on which nobody was active has windows, too.
      for (const { scope_id, report, day, state } of options.entries) {
        if (report === 'users' && state === 'empty') {
          await markWindowsStale(trx, scope_id, day);
        }
      }
    },
  });
}
