import { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { randomBytes } from 'node:crypto';
import { PeopleSettings } from '../../people/PeopleSettings';
import { fingerprintOf } from '../../people/pseudonyms';
import { describePruned, pruneHistory } from '../retention/pruneHistory';
import { PeoplePolicyRow } from '../tables';
import { lockPolicy } from './lockPolicy';
import { readPeoplePolicy } from './readPeoplePolicy';
import { requireSameKey } from './requireSameKey';
import { describeSwitch, switchPeople } from './switchPeople';

/**
 * Sees to it that people are kept in the database as configured: what was stored otherwise is changed in place, all or
 * nothing, and nobody is stored twice.
 *
 * @param options - maySwitch: false for those who should not decide about a database that has been in use
 * @throws ConflictError where the key of the pseudonyms is missing or another one, or a switch is needed that may not be.
 */
export async function adoptPeoplePolicy(options: {
  db: Knex;
  settings: PeopleSettings;
  logger: LoggerService;
  today: Day;
  maySwitch?: boolean;
}): Promise<void> {
  const { db, settings, logger, today, maySwitch = true } = options;
  const { people, pseudonymKey } = settings;
  const statement = await db.transaction(async trx => {
    await lockPolicy(trx);
    const before = (await readPeoplePolicy(trx)) ?? newPolicy();
    await requireSameKey(trx, settings, before);
    const policy: PeoplePolicyRow = {
      ...before,
      mode: people,
      key_fingerprint: pseudonymKey
        ? fingerprintOf(pseudonymKey)
        : before.key_fingerprint,
    };
    const isSame =
      policy.mode === before.mode &&
      policy.key_fingerprint === before.key_fingerprint;
    if (before.version > 0 && isSame) {
      return undefined;
    }
    if (before.version > 0 && !maySwitch) {
      throw new ConflictError(
        `copilotAdoption.people: is '${people}', and the database keeps people as '${before.mode}'. ` +
          'Start the backend with this configuration first, which makes the switch, or use its configuration here',
      );
    }
    const done = await switchPeople(trx, settings);
    await trx('people_policy')
      .insert({ ...policy, version: before.version + 1 })
      .onConflict('id')
      .merge();
    return before.mode === people
      ? undefined
      : describeSwitch(before.mode, people, done);
  });
  if (statement) {
    logger.info(statement);
  }
  if (statement && people === 'aggregate') {
    const pruned = await pruneHistory({ db, settings, today });
    logger.info(
      `Deleted what may not stay: ${describePruned(pruned) || 'nothing'}.`,
    );
  }
}

/** Of a database in which nobody has been kept otherwise than under GitHub's id and name. */
function newPolicy(): PeoplePolicyRow {
  return {
    id: 1,
    mode: 'named',
    key_fingerprint: null,
    tombstone_secret: randomBytes(32).toString('hex'),
    version: 0,
  };
}
