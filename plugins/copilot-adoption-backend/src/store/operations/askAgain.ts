import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { LedgerReport } from '../tables';

/** Days to ask GitHub for once more. */
export interface AskAgain {
  scopeId: number;
  reports: readonly LedgerReport[];
  /** All of these days, settled or not, beside those that have failed. */
  days?: { from: Day; to: Day };
}

/**
 * Makes days due at once. What is held of them stays as it is until there is something newer. Days that nobody has
 * asked for yet are due anyway, and a rate limit is waited for all the same.
 */
export async function askAgain(
  trx: Knex.Transaction,
  { scopeId, reports, days }: AskAgain,
): Promise<void> {
  await trx('report_days')
    .where('scope_id', scopeId)
    .whereIn('report', [...reports])
    .where(either => {
      either.where(failed =>
        failed.whereNotNull('next_attempt_at').whereNotNull('error_code'),
      );
      if (days) {
        either.orWhereBetween('day', [days.from, days.to]);
      }
    })
    .whereRaw(`coalesce(error_code, '') <> 'rateLimited'`)
    .update({ next_attempt_at: 0 });
}
