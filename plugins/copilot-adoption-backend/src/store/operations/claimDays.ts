import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { LedgerReport } from '../tables';
import { lockScope } from './lockScope';

/** Puts a ticket on days of the ledger, and creates those that are missing as `due`. */
export async function claimDays(options: {
  db: Knex;
  scopeId: number;
  days: readonly { report: LedgerReport; day: Day }[];
  ticket: string;
}): Promise<void> {
  const { db, scopeId, days, ticket } = options;
  await db.transaction(async trx => {
    await lockScope(trx, scopeId);
    for (const { report, day } of days) {
      await trx('report_days')
        .insert({ scope_id: scopeId, report, day, state: 'due', ticket })
        .onConflict(['scope_id', 'report', 'day'])
        .merge(['ticket']);
    }
  });
}
