import { limitQueries } from './limitQueries';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create({ ids: ['POSTGRES_18'] });

(databases.supports('POSTGRES_18') ? describe : describe.skip)(
  'limitQueries, PostgreSQL',
  () => {
    it('cancels what takes longer, whatever kind of statement it is', async () => {
      const db = await databases.init('POSTGRES_18');
      const limited = limitQueries(db, 200);
      const nap = () => limited.raw('pg_sleep(20)');
      for (const statement of [
        limited.raw('select pg_sleep(20)'),
        limited.select(nap()),
        limited.with('nap', limited.select(nap())).from('nap').select(),
        limited.transaction(trx => trx.raw('select pg_sleep(20)')),
      ]) {
        await expect(statement).rejects.toThrow(
          expect.objectContaining({ name: 'KnexTimeoutError' }),
        );
      }
      const { rows } = await db.raw(
        `select query from pg_stat_activity
          where datname = current_database() and state = 'active' and query like 'select pg_sleep%'`,
      );
      expect(rows).toEqual([]);
    });

    it('leaves others alone', async () => {
      const db = await databases.init('POSTGRES_18');
      limitQueries(db, 200);
      await expect(db.raw('select pg_sleep(0.5)')).resolves.toBeDefined();
    });
  },
);
