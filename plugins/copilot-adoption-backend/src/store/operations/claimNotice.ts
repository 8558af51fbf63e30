import { Knex } from 'knex';
import { NoticeKey } from './readNotice';

/** A sender that has been silent for so long, in milliseconds, has died. */
const silence = 10 * 60_000;

/**
 * Claims the telling of an occasion for this replica; false where it has been told, another one is telling it, or it is
 * too early. The database decides in one statement, so of all replicas one gets it.
 */
export async function claimNotice(options: {
  db: Knex;
  key: NoticeKey;
  occasion: string;
  now: number;
  /** How long something has to be noticed before it is told, in milliseconds. */
  patience: number;
  /** How long to be quiet about the matter after the last time. */
  pause: number;
}): Promise<boolean> {
  const { db, key, occasion, now, patience, pause } = options;
  const claimed = await db('notices')
    .where({ ...key, occasion })
    .where('noticed_at', '<=', now - patience)
    .where(told =>
      told.whereNull('told_occasion').orWhereNot('told_occasion', occasion),
    )
    .where(quiet =>
      quiet.whereNull('told_at').orWhere('told_at', '<=', now - pause),
    )
    .where(free =>
      free.whereNull('claimed_at').orWhere('claimed_at', '<', now - silence),
    )
    .update({ claimed_at: now });
  return claimed === 1;
}

/** Gives a claim back, after the occasion was told or to be tried again. */
export async function settleNotice(options: {
  db: Knex;
  key: NoticeKey;
  occasion: string;
  now: number;
  isTold: boolean;
}): Promise<void> {
  const { db, key, occasion, now, isTold } = options;
  await db('notices')
    .where({ ...key, occasion })
    .update({
      claimed_at: null,
      ...(isTold && { told_occasion: occasion, told_at: now }),
    });
}
