import { Knex } from 'knex';
import { heldStates } from '../heldStates';

/** The editor of a person's newest seat, as GitHub writes it. */
export async function readNewestEditor(options: {
  db: Knex;
  scopeId: number;
  userId: number;
}): Promise<string | undefined> {
  const { db, scopeId, userId } = options;
  const newest = db('report_days')
    .where({ scope_id: scopeId, report: 'seats' })
    .whereIn('state', [...heldStates])
    .max('day');
  const row = await db('seats')
    .where({ scope_id: scopeId, user_id: userId, day: newest })
    .first('last_activity_editor as editor');
  return row?.editor ?? undefined;
}
