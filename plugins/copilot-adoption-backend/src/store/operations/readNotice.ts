import { Knex } from 'knex';
import { NoticeKind, NoticeRow } from '../tables';

/** What a notification is about, apart from the occasion. */
export interface NoticeKey {
  scope_id: number;
  kind: NoticeKind;
  subject: string;
}

/** What has been noticed and told of a matter, undefined where it never was one. */
export async function readNotice(options: {
  db: Knex;
  key: NoticeKey;
}): Promise<NoticeRow | undefined> {
  const { db, key } = options;
  const row: NoticeRow | undefined = await db('notices').where(key).first();
  return (
    row && {
      ...row,
      noticed_at: Number(row.noticed_at),
      claimed_at: numberOf(row.claimed_at),
      told_at: numberOf(row.told_at),
    }
  );
}

/** pg sends 64-bit integers as text. */
function numberOf(value: unknown): number | null {
  return value === null ? null : Number(value);
}
