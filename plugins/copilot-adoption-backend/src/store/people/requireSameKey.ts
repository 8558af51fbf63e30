import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { PeopleSettings } from '../../people/PeopleSettings';
import { fingerprintOf, pseudonymMark } from '../../people/pseudonyms';
import { PeoplePolicyRow } from '../tables';

const key = 'copilotAdoption.pseudonymKey';

/**
 * Makes sure that people are recognised who are stored under pseudonyms, or were erased under one.
 *
 * @throws ConflictError where the key is missing or another one.
 */
export async function requireSameKey(
  trx: Knex.Transaction,
  settings: PeopleSettings,
  { key_fingerprint: fingerprint }: PeoplePolicyRow,
): Promise<void> {
  const { pseudonymKey } = settings;
  const isSame = pseudonymKey && fingerprint === fingerprintOf(pseudonymKey);
  if (fingerprint === null || isSame || !(await isKeyNeeded(trx))) {
    return;
  }
  throw new ConflictError(
    pseudonymKey
      ? `${key}: is another key than the one that the people in the database got their pseudonyms with. ` +
        'Everybody would count twice, and erased people would come back: configure the former key'
      : `${key}: is missing, but there are people in the database who were stored or erased under pseudonyms. ` +
        `They would count twice or come back: keep the key configured, also where people are '${settings.people}'`,
  );
}

async function isKeyNeeded(trx: Knex.Transaction): Promise<boolean> {
  const masked = await trx('subjects')
    .where('kind', 'user')
    .where('github_id', 'like', `${pseudonymMark}%`)
    .first('id');
  return Boolean(masked ?? (await trx('erased_people').first('key_hash')));
}
