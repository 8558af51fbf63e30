import { Knex } from 'knex';
import { StoreFixture } from '../../testing/StoreFixture';
import { lockScope } from './lockScope';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

describe.each(databases.eachSupportedId())('lockScope, %p', id => {
  it('lets nobody hold the lock who does nothing for a minute', async () => {
    const db = await databases.init(id);
    const { scope } = await StoreFixture.create(db);
    const limit = async (trx: Knex.Transaction) => {
      await lockScope(trx, scope.id);
      const name = 'idle_in_transaction_session_timeout';
      return id === 'SQLITE_3'
        ? '1min'
        : (await trx.raw(`show ${name}`)).rows[0][name];
    };
    await expect(db.transaction(limit)).resolves.toBe('1min');
  });

  it('knows when there is nothing to lock', async () => {
    const db = await databases.init(id);
    await StoreFixture.create(db);
    await expect(db.transaction(trx => lockScope(trx, 4711))).rejects.toThrow(
      'There is no scope 4711',
    );
  });
});
