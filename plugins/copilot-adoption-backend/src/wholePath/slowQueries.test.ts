import {
  parseDay,
  SeriesRequest,
  startOfDay,
} from 'backstage-plugin-copilot-adoption-common';
import { createSimulator, createWorld } from 'github-simulator';
import knexFactory from 'knex';
import { BriskClock } from './__testUtils__/BriskClock';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: ['POSTGRES_18'] });
const today = '2026-11-18';
const question: SeriesRequest = {
  subjects: ['organization:org-1'],
  metrics: ['prompts'],
  from: '2026-11-14',
  to: '2026-11-16',
  granularity: 'day',
};

(databases.supports('POSTGRES_18') ? describe : describe.skip)(
  'a database that takes too long, PostgreSQL',
  () => {
    it('answers with a clear refusal, is not asked on, and answers again later', async () => {
      const knex = await databases.init('POSTGRES_18');
      const clock = new BriskClock(startOfDay(parseDay(today)) + 43_200_000);
      const world = createWorld({ seed: 4, users: 12, teams: 1, today });
      const path = await WholePath.start({
        knex,
        clock,
        today,
        simulators: { 'github.com': createSimulator({ clock, world }) },
        historyDays: 5,
        copilotAdoption: {
          scopes: [{ organization: 'org-1' }],
          queryTimeout: { seconds: 1 },
          admins: ['user:default/mock'],
          // What is asked below was answered before.
          answerMemory: { megabytes: 0 },
        },
      });
      const { client, connection } = knex.client.config;
      const other = knexFactory({ client, connection });
      try {
        await path.sync();
        const usual = await path.client.getSeries(question);
        await other.transaction(async trx => {
          await trx.raw('lock table activity_days in access exclusive mode');
          await expect(path.client.getSeries(question)).rejects.toMatchObject({
            statusCode: 503,
            cause: {
              name: 'ServiceUnavailableError',
              message: expect.stringContaining('copilotAdoption.queryTimeout'),
            },
          });
          await trx.raw('lock table report_days in access exclusive mode');
          await expect(path.client.getSyncDays({})).rejects.toMatchObject({
            statusCode: 503,
          });
          const { rows } = await trx.raw(
            `select query from pg_stat_activity
              where datname = current_database() and wait_event_type = 'Lock'`,
          );
          expect(rows).toEqual([]);
        });
        await expect(path.client.getSeries(question)).resolves.toEqual(usual);
      } finally {
        await path.stop();
        await other.destroy();
      }
    });
  },
);
