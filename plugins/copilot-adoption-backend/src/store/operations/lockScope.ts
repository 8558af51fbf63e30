import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import { isPostgres } from '../bulk/isPostgres';

/**
 * Counts a change of a scope's data. The row stays locked until the transaction ends, so all writers of a scope queue
 * up at this first statement and can't get into each other's way later.
 */
export async function lockScope(
  trx: Knex.Transaction,
  scopeId: number,
): Promise<void> {
  if (isPostgres(trx)) {
    // A replica that stands still, or whose host has vanished, would hold the lock for hours.
    await trx.raw(`set local idle_in_transaction_session_timeout = '1min'`);
  }
  const locked = await trx('scopes')
    .where('id', scopeId)
    .increment('writes', 1);
  if (locked === 0) {
    throw new NotFoundError(`There is no scope ${scopeId} in the database`);
  }
}
