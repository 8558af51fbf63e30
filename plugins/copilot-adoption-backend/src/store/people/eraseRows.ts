import { Knex } from 'knex';
import { PeopleSettings } from '../../people/PeopleSettings';
import { tombstoneOf } from '../../people/tombstoneOf';
import { lockScope } from '../operations/lockScope';
import { changePolicy } from './changePolicy';
import { deletePersonRows } from './deletePersonRows';
import { findPerson, PersonReference } from './findPerson';
import { lockPolicy } from './lockPolicy';
import { readPeoplePolicy } from './readPeoplePolicy';

/** What was erased. */
export interface Erasure {
  /** Scopes that knew the person, those that are no longer configured included. */
  scopes: number;
  /** Rows of the person. */
  rows: number;
  /** Archived reports that the person was taken out of. */
  archived: number;
}

/**
 * Deletes everything that is stored of a person in all scopes of a host, and leaves a tombstone by which whatever may
 * come of the person later is held back. Sums of teams and scopes stay as they were counted.
 */
export async function eraseRows(options: {
  db: Knex;
  settings: PeopleSettings;
  reference: PersonReference;
  now: number;
}): Promise<Omit<Erasure, 'archived'>> {
  const { db, settings, reference, now } = options;
  return db.transaction(async trx => {
    const scopes: number[] = await trx('scopes')
      .where('host', reference.host)
      .orderBy('id')
      .pluck('id');
    // Whoever writes people has locked a scope before looking at the policy.
    for (const scopeId of scopes) {
      await lockScope(trx, scopeId);
    }
    await lockPolicy(trx);
    const ids = await findPerson(trx, settings, reference);
    await bury(trx, { host: reference.host, ids, now });
    const subjects: { id: number; scope_id: number }[] = await trx('subjects')
      .where('kind', 'user')
      .whereIn('scope_id', scopes)
      .whereIn('github_id', ids)
      .select('id', 'scope_id');
    let rows = 0;
    for (const { id: userId, scope_id: scopeId } of subjects) {
      rows += await deletePersonRows(trx, { scopeId, userId });
      await trx('subjects').where('id', userId).delete();
    }
    await changePolicy(trx);
    return { scopes: subjects.length, rows };
  });
}

async function bury(
  trx: Knex.Transaction,
  { host, ids, now }: { host: string; ids: string[]; now: number },
) {
  const policy = await readPeoplePolicy(trx);
  // The pseudonym comes last, and is enough where there is one.
  const key = ids[ids.length - 1];
  const tombstone = tombstoneOf(policy?.tombstone_secret ?? '', host, key);
  const known = await trx('erased_people').where('key_hash', tombstone).first();
  if (!known) {
    await trx('erased_people').insert({
      key_hash: tombstone,
      erased_at: now,
    });
  }
}
