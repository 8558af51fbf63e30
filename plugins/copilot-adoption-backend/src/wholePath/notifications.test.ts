import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  NotificationSendOptions,
  notificationService,
} from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { catalogGroup } from '../metrics/__testUtils__/catalogEntities';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';
import { WholePath } from './__testUtils__/WholePath';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(180_000);

const hour = 3600 * 1000;
const scope = 'organization:octo-org';
const admin = 'group:default/platform';

const payments = catalogGroup('payments', { team: 'octo-org/payments' });
const entities = [
  payments,
  {
    ...catalogGroup('checkout', { team: 'octo-org/checkout' }),
    metadata: {
      ...catalogGroup('checkout', { team: 'octo-org/checkout' }).metadata,
      title: 'Checkout & basket',
    },
  },
  // Too few people, no team, a place that anybody can write to.
  catalogGroup('robotics', { team: 'octo-labs/robotics' }),
  catalogGroup('commerce', { children: ['payments'] }),
  catalogGroup('stolen', {
    team: 'octo-org/payments',
    origin: 'url:https://elsewhere.example/',
  }),
];
entities[1].metadata.annotations!['acme.example/leads'] =
  'user:tara, group:default/leads';

describe.each(testDatabases.eachSupportedId())(
  'notifications, %p',
  databaseId => {
    let knex: Knex;
    let path: WholePath;
    let sent: NotificationSendOptions[];
    let refuses: boolean;

    async function start(notifications: object, earlier?: WholePath) {
      return WholePath.start({
        knex,
        today: '2026-11-06',
        historyDays: 38,
        earlier,
        entities,
        copilotAdoption: {
          scopes: [
            {
              organization: 'octo-org',
              title: 'Octo',
              reports: ['users', 'user-teams', 'seats'],
            },
            { organization: 'octo-labs', reports: ['users', 'user-teams'] },
          ],
          groups: { trustedOrigins: ['url:https://trusted.example/'] },
          admins: [admin, 'user:default/mock'],
          notifications,
        },
        features: [
          createServiceFactory({
            service: notificationService,
            deps: {},
            factory: () => ({
              async send(notification: NotificationSendOptions) {
                if (refuses) {
                  throw new Error('404, there is no notifications backend');
                }
                sent.push(notification);
              },
            }),
          }),
        ],
      });
    }

    const tick = () => path.tick(new AbortController().signal);
    const titles = () => sent.map(({ payload }) => payload.title);

    beforeEach(async () => {
      knex = await testDatabases.init(databaseId);
      sent = [];
      refuses = false;
    });

    afterEach(() => path.stop());

    it('are not sent unless they are switched on', async () => {
      path = await start({});
      await path.sync();
      await tick();
      expect(sent).toEqual([]);
    });

    it('tell groups about their month, once, and no more than they may read', async () => {
      path = await start({
        page: '/insights/copilot/',
        teamSummary: {
          enabled: true,
          recipientsAnnotation: 'acme.example/leads',
        },
      });
      refuses = true;
      await path.sync();
      await tick();
      expect(sent).toEqual([]);
      expect(path.log.textOf('warn')).toContain(
        'Notifications about months of teams could not be sent',
      );

      refuses = false;
      await tick();
      await tick();
      const restarted = await start({ teamSummary: { enabled: true } }, path);
      await restarted.tick(new AbortController().signal);
      await restarted.stop();
      expect(titles().sort()).toEqual([
        'GitHub Copilot in Checkout & basket, October 2026',
        'GitHub Copilot in payments, October 2026',
      ]);
      expect(sent.map(({ recipients }) => recipients)).toEqual(
        expect.arrayContaining([
          { type: 'entity', entityRef: ['group:default/payments'] },
          {
            type: 'entity',
            entityRef: ['user:default/tara', 'group:default/leads'],
          },
        ]),
      );

      const { series } = await path.client.getSeries({
        subjects: [`${scope}/group:default%2Fpayments`],
        metrics: ['active_users.period', 'acceptance_rate.completions'],
        from: '2026-10-01',
        to: '2026-10-31',
        granularity: 'month',
      });
      const { payload } = sent.find(({ payload: { title } }) =>
        title.includes('payments'),
      )!;
      const [people, rate] = series.map(({ values }) => values[0]!);
      expect(payload.description).toContain(`: ${people} (September 2026: `);
      expect(payload.description).toContain(`: ${Math.round(rate * 100)}%`);
      expect(payload.link).toBe(
        '/insights/copilot/overview?scope=organization%3Aocto-org&group=default%2Fpayments&from=2026-10-01&to=2026-10-31',
      );
    });

    it('tell how many seats have become idle since the last time', async () => {
      path = await start({ idleSeats: { enabled: true } });
      await path.sync();
      await tick();
      await tick();
      const { totals } = await path.client.getSeats({ scope });
      expect(titles()).toEqual([`${totals!.idle} Copilot seats of Octo idle`]);
      expect(sent[0].recipients).toEqual({
        type: 'entity',
        entityRef: [admin, 'user:default/mock'],
      });

      const idleNow = async () => {
        const { items } = await path.client.getSeats({ scope, usage: 'idle' });
        return items.map(({ title }) => title);
      };
      const before = await idleNow();
      path.clock.advance(6 * 24 * hour);
      await path.sync();
      await tick();
      expect(sent).toHaveLength(1);
      path.clock.advance(24 * hour);
      await path.sync();
      await tick();
      await tick();
      const news = (await idleNow()).filter(name => !before.includes(name));
      expect(news.length).toBeGreaterThan(0);
      expect(titles().slice(1)).toEqual([
        `${news.length} more Copilot ${
          news.length === 1 ? 'seat' : 'seats'
        } of Octo idle`,
      ]);
      expect(JSON.stringify(sent)).not.toContain(news[0]);
    });

    it('tell operators of trouble that lasts', async () => {
      path = await start({
        syncTrouble: { enabled: true, recipients: ['group:operators'] },
      });
      await path.sync();
      path.simulator.play('policy-off');
      path.clock.advance(24 * hour);
      await tick();
      await tick();
      expect(sent).toEqual([]);
      path.clock.advance(7 * hour);
      await tick();
      await tick();
      expect(titles().sort()).toEqual([
        'Copilot reports of Octo need attention',
        'Copilot reports of octo-labs need attention',
      ]);
      expect(sent[0]).toMatchObject({
        recipients: {
          type: 'entity',
          entityRef: ['group:default/operators'],
        },
        payload: {
          severity: 'high',
          description: expect.stringContaining('policy is off'),
          link: expect.stringMatching(/^\/copilot\/data-health\?scope=/),
        },
      });
      expect(JSON.stringify(sent)).not.toContain('simulated-token');
    });
  },
);
