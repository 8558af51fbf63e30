import knexFactory, { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import { keptTables } from './__testUtils__/dumpDatabase';
import { Fuses } from './__testUtils__/Fuses';
import {
  compareHeldDays,
  compareHistories,
  equalHistories,
  readHistory,
} from './__testUtils__/readHistory';
import { startTroubledPath } from './__testUtils__/troubledPath';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: ['POSTGRES_18'] });

(databases.supports('POSTGRES_18') ? describe : describe.skip)(
  'a database that ends connections in the middle of transactions, PostgreSQL',
  () => {
    let path: WholePath;
    let reader: Knex;

    beforeEach(() => {
      // knex tells of every connection that it loses.
      jest.spyOn(console, 'log').mockImplementation();
    });

    afterEach(async () => {
      jest.restoreAllMocks();
      await path.stop();
      await reader.destroy();
    });

    it('loses no day, leaves none half and doubles none', async () => {
      const untouched = await databases.init('POSTGRES_18');
      path = await startTroubledPath({ knex: untouched });
      await path.sync();
      const clean = await readHistory(untouched);
      await path.stop();

      const knex = await databases.init('POSTGRES_18');
      const { client, connection } = knex.client.config;
      reader = knexFactory({ client, connection });
      path = await startTroubledPath({ knex });
      const fuses = await Fuses.plant(reader, [
        ...keptTables,
        'breakdown_keys',
        'report_days',
        'sync_runs',
      ]);
      const told = new Set<string>();
      let ticks = 0;
      do {
        const ticking = path.tick(new AbortController().signal);
        const over = ticking.then(() => true);
        // Nobody who reads meanwhile sees half a day either.
        do {
          const seen = await reader.transaction(readHistory, {
            isolationLevel: 'repeatable read',
          });
          expect(compareHeldDays(seen, clean)).toEqual(equalHistories);
        } while (!(await Promise.race([over, wait(50, false)])));
        const codes = await reader('report_days').distinct('error_code');
        codes.forEach(({ error_code }) => told.add(error_code));
        // A run that could not even say that it has ended is taken for dead after 40 seconds.
        path.clock.advance(60_000);
        ticks += 1;
      } while ((await fuses.left()).length > 0 && ticks < 30);
      expect(await fuses.left()).toEqual([]);
      expect([...told].filter(Boolean)).toEqual(['database']);

      await path.sync();
      expect(compareHistories(await readHistory(reader), clean)).toEqual(
        equalHistories,
      );
      const { lastRun, scopes } = await path.client.getSync();
      expect(lastRun?.state).toBe('succeeded');
      for (const { reports } of scopes) {
        expect(reports.map(({ lastError }) => lastError)).toEqual(
          reports.map(() => null),
        );
      }
    });
  },
);
