import { TestDatabases } from '@backstage/backend-test-utils';
import knexFactory, { Knex } from 'knex';
import {
  compareHistories,
  equalHistories,
  readHistory,
} from './__testUtils__/readHistory';
import {
  createTroubledClock,
  createTroubledGithub,
  startTroubledPath,
} from './__testUtils__/troubledPath';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: ['POSTGRES_18'] });
const emptyDatabases = TestDatabases.create({ ids: ['POSTGRES_18'] });

(databases.supports('POSTGRES_18') ? describe : describe.skip)(
  'several replicas, PostgreSQL',
  () => {
    const never = new AbortController().signal;
    let replicas: WholePath[];

    afterEach(async () => {
      for (const replica of replicas) {
        await replica.stop();
      }
    });

    it('start at once on an empty database, and do the work of one', async () => {
      const alone = createTroubledGithub(createTroubledClock());
      const untouched = await databases.init('POSTGRES_18');
      replicas = [await startTroubledPath({ knex: untouched, github: alone })];
      await replicas[0].sync();
      const clean = await readHistory(untouched);
      await replicas[0].stop();
      replicas = [];

      const first = await emptyDatabases.init('POSTGRES_18');
      const { client, connection } = first.client.config;
      const connections: Knex[] = [
        first,
        knexFactory({ client, connection }),
        knexFactory({ client, connection }),
      ];
      const github = createTroubledGithub(createTroubledClock());
      replicas = await Promise.all(
        connections.map(knex => startTroubledPath({ knex, github })),
      );
      const asked = () =>
        Object.values(github.simulators).map(({ requests }) => requests.total);
      await Promise.all(replicas.map(replica => replica.tick(never)));
      expect(await readRuns(first)).toEqual(['succeeded']);
      expect(compareHistories(await readHistory(first), clean)).toEqual(
        equalHistories,
      );
      expect(asked()).toEqual(
        Object.values(alone.simulators).map(({ requests }) => requests.total),
      );

      const after = asked();
      await Promise.all(replicas.map(replica => replica.tick(never)));
      expect(asked()).toEqual(after);
      for (const knex of connections.slice(1)) {
        await knex.destroy();
      }
    });
  },
);

function readRuns(knex: Knex): Promise<string[]> {
  return knex('sync_runs').pluck('state');
}
