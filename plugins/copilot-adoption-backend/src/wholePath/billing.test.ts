import {
  formatDay,
  formatSubjectRef,
  monthEndOf,
  MonthlyReport,
  parseDay,
  Report,
} from 'backstage-plugin-copilot-adoption-common';
import { createSimulator, createWorld, ScopeName } from 'github-simulator';
import { Knex } from 'knex';
import { dumpTables } from '../testing/dumpTables';
import { BriskClock } from './__testUtils__/BriskClock';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(180_000);

const today = '2026-07-20';
const hour = 3600 * 1000;
const organization: ScopeName = { kind: 'organization', slug: 'org-1' };
const acme: ScopeName = { kind: 'enterprise', slug: 'acme' };

const databases = MigratedDatabases.create();

describe.each(databases.eachSupportedId())(
  'billing, from the simulated GitHub to the database, %p',
  databaseId => {
    let knex: Knex;
    let path: WholePath;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      const clock = new BriskClock(Date.parse(`${today}T12:00:00Z`));
      const world = createWorld({ seed: 1, users: 40, teams: 3, today });
      path = await WholePath.start({
        knex,
        today,
        clock,
        simulators: { 'github.com': createSimulator({ clock, world }) },
        historyDays: 3,
        copilotAdoption: {
          admins: ['user:default/mock'],
          scopes: [
            { organization: organization.slug, reports: ['billing'] },
            { enterprise: acme.slug, reports: ['billing'] },
          ],
        },
      });
      await path.sync();
    });

    afterAll(async () => {
      await path.stop();
    });

    async function healthOf(scope: ScopeName, report: Report) {
      const { scopes } = await path.client.getSync();
      const { reports } = scopes.find(({ kind }) => kind === scope.kind)!;
      return reports.find(one => one.report === report);
    }

    function itemsOf(scope: ScopeName, report: MonthlyReport, month: string) {
      return knex('bill_items as i')
        .join('scopes as s', 's.id', 'i.scope_id')
        .where({ 's.slug': scope.slug, 'i.report': report })
        .where('i.day', parseDay(month))
        .select('i.*');
    }

    /** What the people of the simulated GitHub used in a month. */
    function creditsOf(scope: ScopeName, month: string) {
      const days = Array.from(
        { length: Number(month.slice(8)) },
        (_, index) =>
          `${month.slice(0, 7)}-${String(index + 1).padStart(2, '0')}`,
      );
      return days
        .flatMap(day => [
          ...path.simulator.world.userRecords(scope, day, path.clock.now()),
        ])
        .reduce((sum, { ai_credits_used = 0 }) => sum + ai_credits_used, 0);
    }

    it('takes down what an organization has subscribed to, in numbers and words', async () => {
      const seats = path.simulator.world.seatRecords(
        organization,
        path.clock.now(),
      );
      const [row, ...others] = await knex('subscription_days').select();
      expect(others).toEqual([]);
      expect(row).toMatchObject({
        day: parseDay(today),
        plan: 'business',
        seat_management: 'assign_selected',
        public_code_suggestions: 'block',
        ide_chat: 'enabled',
        platform_chat: 'enabled',
        cli: 'enabled',
        total: seats.length,
        pending_cancellation: seats.filter(
          seat => seat.pending_cancellation_date,
        ).length,
      });
      expect(row.active_this_cycle + row.inactive_this_cycle).toBe(row.total);
      await expect(healthOf(acme, 'subscription')).resolves.toBeUndefined();
    });

    it.each([organization, acme])(
      'keeps the bills of 24 months with what people used, %j',
      async scope => {
        const items = await itemsOf(scope, 'ai-credits', '2026-06-30');
        const gross = items.reduce((sum, item) => sum + item.gross_quantity, 0);
        expect(gross).toBeCloseTo(creditsOf(scope, '2026-06-30'), 1);
        for (const item of items) {
          expect(item.price_per_unit).toBe(0.01);
          expect(item.net_amount).toBeCloseTo(item.net_quantity * 0.01, 3);
        }
        const before = await itemsOf(scope, 'premium-requests', '2026-05-31');
        expect(before.length).toBeGreaterThan(2);
        for (const report of ['ai-credits', 'premium-requests'] as const) {
          await expect(healthOf(scope, report)).resolves.toMatchObject({
            states: { provisional: 24, failed: 0, waiting: 0, unavailable: 0 },
            firstDay: '2024-08-31',
            heldThrough: '2026-07-19',
            lastError: null,
          });
        }
      },
    );

    it('answers with what a month costs, and not with a part of it', async () => {
      const bill = await itemsOf(organization, 'ai-credits', '2026-06-30');
      const sumOf = (column: string) =>
        bill.reduce((sum, item) => sum + item[column], 0);
      const { series, freshness } = await path.client.getSeries({
        subjects: ['organization:org-1'],
        metrics: ['ai_credits.billing', 'spend.gross', 'spend.net'],
        from: '2026-05-02',
        to: '2026-07-19',
        granularity: 'month',
      });
      const [credits, gross, net] = series;
      expect(credits).toMatchObject({
        values: [null, sumOf('gross_quantity'), expect.any(Number)],
        states: ['unavailable', 'ok', 'settling'],
      });
      expect(gross.values[1]).toBeCloseTo(sumOf('gross_amount'), 6);
      expect(net.values[1]).toBeCloseTo(sumOf('net_amount'), 6);
      expect(net.reason).toBe('cutMonth');
      expect(freshness.heldThrough).toBe('2026-07-19');
    });

    it('asks for young months as often as told, and for old ones once more', async () => {
      const { requests } = path.simulator;
      const before = requests.total;
      await path.sync();
      expect(requests.total).toBe(before);

      path.clock.advance(7 * hour);
      await path.sync();
      // The present month of two bills and two scopes, and the subscription.
      expect(requests.total).toBe(before + 5);

      path.clock.advance(14 * hour);
      await path.sync();
      await expect(healthOf(acme, 'ai-credits')).resolves.toMatchObject({
        states: { provisional: 1, final: 23 },
      });
    });

    it('writes nothing where GitHub says the same', async () => {
      const { world } = path.simulator;
      const same = async () => {
        const { report_days: ledger, ...tables } = await dumpTables(knex);
        return tables;
      };
      const held = await same();
      path.clock.advance(6 * hour);
      expect(world.publishedThrough(acme, path.clock.now())).toBe('2026-07-20');
      await path.sync();
      const { lastRun } = await path.client.getSync();
      expect(lastRun?.counts).toMatchObject({ unchanged: 5, written: 0 });
      await expect(same()).resolves.toEqual(held);
    });

    it('follows a bill that changes, and replaces the month whole', async () => {
      path.clock.advance(3 * 24 * hour);
      await path.sync();
      const month = formatDay(monthEndOf(parseDay(today)));
      const items = await itemsOf(organization, 'ai-credits', month);
      const gross = items.reduce((sum, item) => sum + item.gross_quantity, 0);
      expect(gross).toBeCloseTo(creditsOf(organization, '2026-07-24'), 1);
      const models = items.map(({ model }) => model);
      expect(new Set(models).size).toBe(models.length);
    });

    it('says once what spend is refused for, and takes the rest', async () => {
      path.simulator.play('refused-spend');
      path.clock.advance(24 * hour);
      const { requests } = path.simulator;
      const before = requests.total;
      await path.tick(new AbortController().signal);
      await path.tick(new AbortController().signal);
      path.simulator.play('demo');
      // Each bill was asked for once, and not again at the next tick.
      expect(requests.total).toBe(before + 5);
      await expect(healthOf(organization, 'ai-credits')).resolves.toMatchObject(
        {
          lastError: {
            code: 'missingPermission',
            advice: expect.stringContaining('Administration: read'),
          },
        },
      );
      await expect(
        healthOf(organization, 'subscription'),
      ).resolves.toMatchObject({
        lastError: null,
        heldThrough: formatDay(parseDay(today) + 5),
      });
    });

    it('takes the bills where the subscription is refused', async () => {
      path.simulator.play('refused-subscription');
      path.clock.advance(24 * hour);
      await path.tick(new AbortController().signal);
      path.simulator.play('demo');
      const subscription = await healthOf(organization, 'subscription');
      expect(subscription?.lastError).toMatchObject({
        code: 'missingPermission',
        advice: expect.stringContaining('GitHub Copilot Business: read'),
      });
      await expect(
        healthOf(organization, 'premium-requests'),
      ).resolves.toMatchObject({ lastError: null });
    });

    it('tells months in the calendar of the ledger', async () => {
      const scope = formatSubjectRef({
        scope: { ...acme, host: 'github.com' },
      });
      const { items } = await path.client.getSyncDays({
        scope,
        report: 'ai-credits',
        from: '2026-01-01',
        to: '2026-03-31',
      });
      expect(items.map(({ day, state }) => `${day} ${state}`).sort()).toEqual([
        '2026-01-31 final',
        '2026-02-28 final',
        '2026-03-31 final',
      ]);
    });

    it('tries every endpoint that it uses', async () => {
      path.simulator.play('refused-spend');
      const { items } = await path.client.checkConnections({});
      path.simulator.play('demo');
      const [first] = items;
      expect(
        first.checks.map(({ name, outcome }) => `${name} ${outcome}`),
      ).toEqual([
        'subscription works',
        'ai-credits failed',
        'premium-requests failed',
        'download skipped',
      ]);
      expect(first.checks[1]).toMatchObject({
        endpoint: 'GET /organizations/org-1/settings/billing/ai_credit/usage',
        error: { grant: expect.stringContaining('Administration: read') },
      });
    });
  },
);
