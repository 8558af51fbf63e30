import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { NoticeKey, readNotice } from './readNotice';

/**
 * Writes down what there is to tell of a matter, null for nothing: then the same may be told again, should it come back.
 * Replicas that notice the same at once write the same.
 */
export async function noticeOccasion(options: {
  db: Knex;
  key: NoticeKey;
  occasion: string | null;
  now: number;
}): Promise<void> {
  const { db, key, occasion, now } = options;
  const known = await readNotice(options);
  if (known?.occasion === occasion || (!known && occasion === null)) {
    return;
  }
  const noticed = { occasion, noticed_at: now, claimed_at: null };
  if (known) {
    await db('notices')
      .where({ ...key, occasion: known.occasion })
      .update({
        ...noticed,
        ...(occasion === null && { told_occasion: null }),
      });
    return;
  }
  try {
    await db('notices').insert({ ...key, ...noticed });
  } catch (error) {
    // Another replica has noticed it at the same moment.
    if (!isDatabaseConflictError(error)) {
      throw error;
    }
  }
}
