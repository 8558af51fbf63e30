import { SyncRunResponse } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import { dumpDatabase } from './__testUtils__/dumpDatabase';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const today = '2026-11-20';
const hour = 3600 * 1000;
const scope = 'organization:octo-org';
const admins = ['user:default/mock'];

const databases = MigratedDatabases.create();

describe.each(databases.eachSupportedId())(
  'what an operator can do and see, %p',
  databaseId => {
    let knex: Knex;
    let path: WholePath;

    async function start(copilotAdoption: object = {}, earlier?: WholePath) {
      path = await WholePath.start({
        knex,
        today,
        historyDays: 9,
        earlier,
        copilotAdoption: {
          scopes: [{ organization: 'octo-org', reports: ['totals', 'users'] }],
          admins,
          ...copilotAdoption,
        },
      });
    }

    async function finished(id: string): Promise<SyncRunResponse> {
      for (;;) {
        const run = await path.client.getSyncRun(id);
        if (run.finishedAt) {
          return run;
        }
        await wait(20);
      }
    }

    const dayOf = async (report: 'totals' | 'users', day: string) => {
      const query = { scope, report, from: day, to: day };
      const { items } = await path.client.getSyncDays(query);
      return items[0];
    };

    beforeEach(async () => {
      knex = await databases.init(databaseId);
    });

    afterEach(async () => {
      await path.stop();
    });

    it('fetches settled days anew, and nothing else', async () => {
      await start();
      await path.sync();
      path.clock.advance(21 * hour);
      await path.sync();
      const day = '2026-11-14';
      expect(await dayOf('totals', day)).toMatchObject({
        state: 'final',
        nextAttemptAt: null,
        scope: { ref: scope, kind: 'organization', title: 'octo-org' },
      });
      const before = await dumpDatabase(knex);

      const asked = { scope, reports: ['totals' as const], from: day, to: day };
      const same = await path.client.queueSyncRun(asked);
      expect(same).toMatchObject({ trigger: 'manual', request: asked });
      expect(await finished(same.id)).toMatchObject({
        state: 'succeeded',
        counts: { planned: 1, unchanged: 1, written: 0 },
      });
      expect(await dumpDatabase(knex)).toEqual(before);

      path.simulator.restate({ kind: 'organization', slug: 'octo-org' }, day);
      const asks = path.simulator.requests.total;
      const { id } = await path.client.queueSyncRun(asked);
      expect(await finished(id)).toMatchObject({
        state: 'succeeded',
        counts: { planned: 1, written: 1, unchanged: 0 },
        progress: [{ scope, report: 'totals', planned: 1, written: 1 }],
      });
      expect(path.simulator.requests.total - asks).toBeLessThan(4);
      expect(await dayOf('totals', day)).toMatchObject({
        state: 'provisional',
      });
      expect(await dayOf('users', day)).toMatchObject({ state: 'final' });
      expect(await dumpDatabase(knex)).not.toEqual(before);
      const { items } = await path.client.getSyncRuns({ limit: 2 });
      expect(items.map(run => run.id)).toEqual([id, same.id]);
    });

    it('keeps one run queued, through a restart', async () => {
      await start({ sync: { enabled: false } });
      const queued = await path.client.queueSyncRun({ scope });
      await expect(path.client.queueSyncRun()).rejects.toMatchObject({
        statusCode: 409,
        cause: { message: 'A run of the sync is queued already' },
      });
      expect((await path.client.getSync()).currentRun).toMatchObject({
        id: queued.id,
        state: 'queued',
      });
      await path.stop();

      await start({}, path);
      await path.sync();
      expect(await finished(queued.id)).toMatchObject({
        trigger: 'manual',
        state: 'succeeded',
      });
    });

    it('refuses scopes that are not configured, and keeps nothing of them', async () => {
      await start();
      const unknown = { scope: 'organization:elsewhere' };
      for (const ask of [
        () => path.client.queueSyncRun(unknown),
        () => path.client.checkConnections(unknown),
        () => path.client.getSyncDays(unknown),
      ]) {
        await expect(ask()).rejects.toMatchObject({ statusCode: 404 });
      }
      expect(await knex('scopes').pluck('slug')).toEqual(['octo-org']);
      expect(await knex('sync_runs')).toEqual([]);
    });

    it('is for those alone who may', async () => {
      await start({ admins: ['group:default/platform'] });
      for (const ask of [
        () => path.client.queueSyncRun(),
        () => path.client.checkConnections(),
        () => path.client.getSyncDays(),
        () => path.client.getSyncRuns(),
        () => path.client.getSyncRun('any'),
      ]) {
        await expect(ask()).rejects.toMatchObject({ statusCode: 403 });
      }
      expect(await path.client.getSync()).toMatchObject({ enabled: true });
    });

    it('tries every connection, and writes nothing down', async () => {
      await start();
      const before = await dumpDatabase(knex);
      const { items } = await path.client.checkConnections({ scope });
      expect(items).toMatchObject([
        {
          scope: { ref: scope },
          credential: 'integrationToken',
          rateLimit: { remaining: expect.any(Number) },
        },
      ]);
      expect(
        items[0].checks.map(({ name, outcome }) => `${name} ${outcome}`),
      ).toEqual([
        'totals works',
        'totals, 28 days works',
        'users works',
        'users, 28 days works',
        'download works',
      ]);
      expect(items[0].checks[2].endpoint).toBe(
        'GET /orgs/octo-org/copilot/metrics/reports/users-1-day',
      );
      expect(await knex('report_days')).toEqual([]);
      expect(await dumpDatabase(knex)).toEqual(before);
      expect(JSON.stringify(items)).not.toMatch(/simulated-token|sig=/);
    });

    it.each([
      [
        'policyOff',
        'organization:octo-org',
        'Ask an owner to enable "Copilot usage metrics"',
        null,
      ],
      [
        'notFound',
        'organization:no-such-org',
        'Check the slug',
        expect.stringContaining('Organization Copilot metrics: read'),
      ],
      [
        'notFound',
        'enterprise:no-such-enterprise',
        'Check the slug',
        expect.stringContaining('read:enterprise'),
      ],
    ])('tells what is missing: %s of %s', async (code, ref, advice, grant) => {
      const [kind, slug] = ref.split(':');
      await start({ scopes: [{ [kind]: slug, reports: ['users'] }] });
      if (code === 'policyOff') {
        path.simulator.play('policy-off');
      }
      const { items } = await path.client.checkConnections();
      const [users, window, download] = items[0].checks;
      for (const check of [users, window]) {
        expect(check).toMatchObject({
          outcome: 'failed',
          error: { code, advice: expect.stringContaining(advice), grant },
        });
      }
      expect(download).toMatchObject({ outcome: 'skipped', error: null });
    });
  },
);
