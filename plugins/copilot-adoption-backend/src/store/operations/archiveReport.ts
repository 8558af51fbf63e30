import { Knex } from 'knex';
import { LedgerEntry } from '../AdoptionStore';

/**
 * Keeps the body of a report beside the day that was made of it, and lets go of one that another version of the day was
 * made of. A body that says the same as the one that is kept is no reason to write.
 */
export async function archiveReport(
  trx: Knex.Transaction,
  entry: LedgerEntry,
): Promise<void> {
  const { scope_id, report, day, content_hash, raw } = entry;
  if (content_hash === null) {
    return;
  }
  const place = { scope_id, report, day };
  await trx('raw_reports').where(place).whereNot({ content_hash }).delete();
  if (raw && !(await trx('raw_reports').where(place).first('day'))) {
    await trx('raw_reports').insert({
      ...place,
      content_hash,
      body: raw,
      fetched_at: entry.fetched_at ?? entry.hash_since ?? 0,
    });
  }
}
