import {
  createMockDirectory,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import knexFactory, { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import { BackendProcess } from './__testUtils__/BackendProcess';
import {
  compareHeldDays,
  compareHistories,
  equalHistories,
  HistoryRow,
  readHistory,
} from './__testUtils__/readHistory';
import { SimulatedHosts } from './__testUtils__/SimulatedHosts';
import {
  createTroubledClock,
  createTroubledGithub,
  hostTokens,
  scopes,
  startTroubledPath,
} from './__testUtils__/troubledPath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const minute = 60_000;
const historyDays = 6;

const databases = MigratedDatabases.create();
const emptyDatabases = TestDatabases.create({ ids: ['POSTGRES_18'] });

/** The clock of this test and of its processes: the machine's, moved. */
class MovedClock {
  ahead: number;

  constructor(now: number) {
    this.ahead = now - Date.now();
  }

  readonly now = () => Date.now() + this.ahead;
}

describe.each(databases.eachSupportedId())(
  'a backend that is ended at any point, %p',
  databaseId => {
    const directory = createMockDirectory();
    const processes: BackendProcess[] = [];
    let clean: HistoryRow[];
    let clock: MovedClock;
    let hosts: SimulatedHosts;
    let knex: Knex;
    let config: JsonObject;

    beforeAll(async () => {
      const untouched = await databases.init(databaseId);
      const path = await startTroubledPath({ knex: untouched, historyDays });
      await path.sync();
      clean = await readHistory(untouched);
      await path.stop();
    });

    beforeEach(async () => {
      clock = new MovedClock(createTroubledClock().now());
      const { simulators } = createTroubledGithub(clock);
      hosts = await SimulatedHosts.start(simulators);
      const { database, knex: connected } = await openDatabase();
      knex = connected;
      config = {
        backend: {
          baseUrl: 'http://127.0.0.1',
          listen: { host: '127.0.0.1', port: 0 },
          database,
        },
        integrations: { github: hosts.integrations(hostTokens) },
        copilotAdoption: {
          scopes,
          history: { days: historyDays },
          downloadHosts: [hosts.origin],
        },
      };
    });

    afterEach(async () => {
      await Promise.all(processes.map(one => one.end('SIGKILL')));
      await knex.destroy();
      await hosts.stop();
    });

    async function openDatabase() {
      if (databaseId === 'SQLITE_3') {
        const connection = { directory: directory.path };
        const filename = directory.resolve('copilot-adoption.sqlite');
        return {
          database: { client: 'better-sqlite3', connection },
          knex: knexFactory({
            client: 'better-sqlite3',
            connection: { filename },
            useNullAsDefault: true,
          }),
        };
      }
      const { client, connection } = (await emptyDatabases.init(databaseId))
        .client.config;
      return {
        database: { client, connection, pluginDivisionMode: 'schema' },
        knex: knexFactory({
          client,
          connection,
          searchPath: 'copilot-adoption',
        }),
      };
    }

    function standBy(): BackendProcess {
      const process = new BackendProcess();
      processes.push(process);
      return process;
    }

    async function until(
      process: BackendProcess,
      isTrue: () => boolean | Promise<boolean>,
    ) {
      while (!(await isTrue())) {
        process.checkAlive();
        await wait(10);
      }
    }

    const newestRun = () =>
      knex('sync_runs').orderBy('position', 'desc').first();

    /** Waits for a moment in which something has been written and is not committed yet, where the database tells. */
    async function untilWriting() {
      const patience = Date.now() + 300;
      while (databaseId === 'POSTGRES_18' && Date.now() < patience) {
        const { rows } = await knex.raw(
          `select 1 from pg_stat_activity where datname = current_database()
          and pid <> pg_backend_pid() and backend_xid is not null`,
        );
        if (rows.length > 0) {
          return;
        }
      }
    }

    /** At one moment, since a process may be writing. */
    const readNow = () =>
      knex.transaction(
        readHistory,
        databaseId === 'POSTGRES_18'
          ? { isolationLevel: 'repeatable read' }
          : {},
      );

    /** The database may still be about to end what a killed process has begun. */
    async function expectNothingHalf() {
      expect(compareHeldDays(await readNow(), clean)).toEqual(equalHistories);
    }

    const compare = async () => compareHistories(await readNow(), clean);

    async function untilComplete(process: BackendProcess) {
      const patience = Date.now() + 40_000;
      await until(process, async () => {
        await wait(100);
        const { missing, surplus } = await compare();
        return missing.length + surplus.length === 0 || Date.now() > patience;
      });
    }

    const untilAsked = (process: BackendProcess, requests: number) =>
      until(process, () => hosts.received.length >= requests);

    /** What a process leaves behind that was ended by a signal. */
    const codes = { SIGKILL: null, SIGTERM: 0, SIGINT: 0 };
    const states = {
      SIGKILL: /running/,
      SIGTERM: /partial|abandoned/,
      SIGINT: /partial|abandoned/,
    };

    const plans = {
      SQLITE_3: [
        ['SIGKILL', 10],
        ['SIGTERM', 20],
      ],
      POSTGRES_18: [
        ['SIGKILL', 6],
        ['SIGINT', 12],
        ['SIGKILL', 24],
      ],
    } as const;

    it('goes on when it is started again, with nothing lost, half or doubled', async () => {
      let next = standBy();
      for (const [signal, requests] of plans[
        databaseId as keyof typeof plans
      ]) {
        const process = next;
        const before = hosts.received.length;
        process.start({ config, ahead: clock.ahead });
        next = standBy();
        await untilAsked(process, before + requests);
        await untilWriting();
        const { code } = await process.end(signal);

        const { state } = await newestRun();
        expect({ signal, code }).toEqual({ signal, code: codes[signal] });
        expect(state).toMatch(states[signal]);
        await expectNothingHalf();
        // After 40 seconds of silence a run is taken for dead.
        clock.ahead += minute;
      }
      next.start({ config, ahead: clock.ahead });
      await untilComplete(next);
      expect((await next.end('SIGTERM')).code).toBe(0);
      expect(await compare()).toEqual(equalHistories);
    });

    if (databaseId === 'POSTGRES_18') {
      it('gives way where another replica took it for dead while it stood still', async () => {
        const frozen = standBy();
        const other = standBy();
        frozen.start({ config, ahead: clock.ahead });
        await untilAsked(frozen, 20);
        frozen.send('SIGSTOP');
        clock.ahead += minute;
        const before = hosts.received.length;
        other.start({ config, ahead: clock.ahead });
        // Where the one that stands still holds a lock, the other one waits for it.
        const patience = Date.now() + 3000;
        await until(
          other,
          () => hosts.received.length >= before + 20 || Date.now() > patience,
        );
        frozen.send('SIGCONT');
        await until(
          other,
          async () =>
            (await knex('sync_runs').where('state', 'running')).length === 0,
        );
        for (const process of [frozen, other]) {
          expect((await process.end('SIGTERM')).code).toBe(0);
        }
        await expectNothingHalf();
        clock.ahead += minute;
        const last = standBy();
        last.start({ config, ahead: clock.ahead });
        await untilComplete(last);
        await last.end('SIGTERM');
        expect(await compare()).toEqual(equalHistories);
      });
    }
  },
);
