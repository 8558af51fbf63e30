import { Knex } from 'knex';
import { PeopleSettings } from '../../people/PeopleSettings';
import { pseudonymMark, pseudonymOf } from '../../people/pseudonyms';
import { storedNameOf } from '../../people/storedNameOf';
import { givenRows } from '../bulk/givenRows';
import { yieldToEvents } from '../bulk/yieldToEvents';

const peoplePerStatement = 5000;

/**
 * Puts pseudonyms in the place of the ids and logins of all people who go by theirs, those of scopes that are no longer
 * configured included, and returns how many there were. Their rows stay theirs, since they name them by our own number.
 */
export async function maskPeople(
  trx: Knex.Transaction,
  settings: PeopleSettings & { pseudonymKey: string },
): Promise<number> {
  let masked = 0;
  for (;;) {
    const people: {
      id: number;
      github_id: string;
      name: string;
      host: string;
    }[] = await trx('subjects as u')
      .join('scopes as s', 's.id', 'u.scope_id')
      .where('u.kind', 'user')
      .whereNot('u.github_id', 'like', `${pseudonymMark}%`)
      .orderBy('u.id')
      .limit(peoplePerStatement)
      .select('u.id', 'u.github_id', 'u.name', 's.host');
    if (people.length === 0) {
      return masked;
    }
    const given = givenRows(
      trx,
      { id: 'integer', pseudonym: 'text', alias: 'text' },
      people.map(({ id, github_id, name, host }) => ({
        id,
        pseudonym: pseudonymOf(settings.pseudonymKey, host, github_id),
        alias: storedNameOf(settings, host, name),
      })),
    );
    await trx.raw(
      `update subjects set github_id = given.pseudonym, name = given.alias
      from ? where subjects.id = given.id`,
      [given],
    );
    masked += people.length;
    await yieldToEvents();
  }
}
