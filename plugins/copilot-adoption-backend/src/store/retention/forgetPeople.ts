import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { PeopleMode } from 'backstage-plugin-copilot-adoption-common';
import { lockScope } from '../operations/lockScope';
import { changePolicy } from '../people/changePolicy';
import { lockPolicy } from '../people/lockPolicy';

/** The tables that name people who need not have been active. */
const listingTables = ['memberships', 'seats'];

/**
 * Takes away the names of people of whom nothing is kept any more; their ids stay with their first and last day, so
 * that nobody who comes back counts as new. In aggregate nothing stays. Returns how many people there were.
 */
export async function forgetPeople(options: {
  db: Knex;
  scopeId: number;
  mode: PeopleMode;
  /** The first day that is kept. */
  before: Day;
}): Promise<number> {
  const { db, scopeId, mode, before } = options;
  return db.transaction(async trx => {
    await lockScope(trx, scopeId);
    await lockPolicy(trx);
    const people = trx('subjects')
      .where({ scope_id: scopeId, kind: 'user' })
      .whereRaw('coalesce(last_day, 0) < ?', [before]);
    for (const table of listingTables) {
      const listed = trx(table).where('scope_id', scopeId).distinct('user_id');
      people.whereNotIn('id', listed);
    }
    const forgotten: number =
      mode === 'aggregate'
        ? await people.delete()
        : await people.whereNot('name', '').update({ name: '' });
    if (forgotten > 0) {
      await changePolicy(trx);
    }
    return forgotten;
  });
}
