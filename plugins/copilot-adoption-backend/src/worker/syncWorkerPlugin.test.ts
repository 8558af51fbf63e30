import knexFactory, { Knex } from 'knex';
import {
  compareHistories,
  equalHistories,
  readHistory,
} from '../wholePath/__testUtils__/readHistory';
import {
  createTroubledClock,
  createTroubledGithub,
  startTroubledPath,
} from '../wholePath/__testUtils__/troubledPath';
import { WholePath } from '../wholePath/__testUtils__/WholePath';
import { copilotAdoptionSyncWorker } from './syncWorkerPlugin';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create();
const never = new AbortController().signal;

describe('copilotAdoptionSyncWorker', () => {
  const started: WholePath[] = [];
  const connections: Knex[] = [];

  afterEach(async () => {
    for (const path of started.splice(0)) {
      await path.stop();
    }
    for (const connection of connections.splice(0)) {
      await connection.destroy();
    }
  });

  async function start(options: Parameters<typeof startTroubledPath>[0]) {
    const path = await startTroubledPath(options);
    started.push(path);
    return path;
  }

  function connectAgain({ client }: Knex): Knex {
    const { client: engine, connection } = client.config;
    const again = knexFactory({ client: engine, connection });
    connections.push(again);
    return again;
  }

  it('refuses SQLite, and says what to do', async () => {
    const knex = await databases.init('SQLITE_3');
    await expect(
      start({ knex, plugin: copilotAdoptionSyncWorker }),
    ).rejects.toThrow(
      /backend\.database\.client: the sync worker needs PostgreSQL .* it is better-sqlite3.*sync\.enabled/,
    );
  });

  it('refuses to hide what the backends show', async () => {
    const knex = await databases.init('SQLITE_3');
    await expect(
      start({
        knex,
        plugin: copilotAdoptionSyncWorker,
        copilotAdoption: { scopes: [] },
      }),
    ).rejects.toThrow(/copilotAdoption\.scopes: .* there are none/);
  });

  if (!databases.supports('POSTGRES_18')) {
    return;
  }

  /** What is stored when one backend did everything. */
  async function readClean() {
    const knex = await databases.init('POSTGRES_18');
    const path = await start({ knex });
    await path.sync();
    return {
      history: await readHistory(knex),
      requests: path.simulator.requests.total,
    };
  }

  it('works beside another worker and two backends, and they do the work of one', async () => {
    const clean = await readClean();
    const knex = await databases.init('POSTGRES_18');
    const github = createTroubledGithub(createTroubledClock());
    const plugin = copilotAdoptionSyncWorker;
    const all = await Promise.all([
      start({ knex, github }),
      start({ knex: connectAgain(knex), github }),
      start({ knex: connectAgain(knex), github, plugin }),
      start({ knex: connectAgain(knex), github, plugin }),
    ]);
    await Promise.all(all.map(path => path.tick(never)));

    expect(await knex('sync_runs').pluck('state')).toEqual(['succeeded']);
    expect(compareHistories(await readHistory(knex), clean.history)).toEqual(
      equalHistories,
    );
    const { requests } = github.simulators['github.com'];
    expect(requests.total).toBe(clean.requests);
    await Promise.all(all.map(path => path.tick(never)));
    expect(requests.total).toBe(clean.requests);
  });

  it('takes over from a worker that is stopped in the middle', async () => {
    const clean = await readClean();
    const knex = await databases.init('POSTGRES_18');
    const github = createTroubledGithub(createTroubledClock());
    const plugin = copilotAdoptionSyncWorker;
    const [first, second] = [
      await start({ knex, github, plugin }),
      await start({ knex: connectAgain(knex), github, plugin }),
    ];
    const stop = new AbortController();
    const { requests } = github.simulators['github.com'];
    const working = first.tick(stop.signal);
    while (requests.total < 10) {
      await new Promise(resolve => setImmediate(resolve));
    }
    stop.abort();
    await working;
    expect(requests.total).toBeLessThan(clean.requests);
    await second.tick(never);
    expect(compareHistories(await readHistory(knex), clean.history)).toEqual(
      equalHistories,
    );
  });

  it('takes up a run that is asked for at a backend which does not sync', async () => {
    const knex = await databases.init('POSTGRES_18');
    const github = createTroubledGithub(createTroubledClock());
    const copilotAdoption = {
      sync: { enabled: false },
      admins: ['user:default/mock'],
    };
    const backend = await start({ knex, github, copilotAdoption });
    // The same configuration, in which the switch is for the backend.
    const worker = await start({
      knex: connectAgain(knex),
      github,
      copilotAdoption,
      plugin: copilotAdoptionSyncWorker,
    });
    const { id } = await backend.client.queueSyncRun({});
    await backend.tick(never);
    expect(await backend.client.getSyncRun(id)).toMatchObject({
      state: 'queued',
    });
    expect(github.simulators['github.com'].requests.total).toBe(0);

    await worker.tick(never);
    expect(await backend.client.getSyncRun(id)).toMatchObject({
      state: 'succeeded',
      trigger: 'manual',
    });
    const { enabled, scopes } = await backend.client.getSync();
    expect(enabled).toBe(false);
    expect(scopes).toHaveLength(3);
  });
});
