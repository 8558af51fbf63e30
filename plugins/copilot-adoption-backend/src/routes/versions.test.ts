import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  costReadPermission,
  startOfDay,
  teamReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import express from 'express';
import { Knex } from 'knex';
import request from 'supertest';
import { SyncControl } from '../control';
import { createMetrics } from '../metrics';
import {
  catalogGroup,
  catalogUser,
} from '../metrics/__testUtils__/catalogEntities';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';
import { TestHistory } from '../metrics/__testUtils__/TestHistory';
import { knownRules } from '../permissions/__testUtils__/knownRules';
import {
  copilotTeamConditions,
  createCopilotTeamConditionalDecision,
} from '../permissions/conditions';
import { PermissionGuard } from '../permissions';
import { ReadAccess } from '../permissions/ReadAccess';
import { Settings } from '../settings';
import { createRouter } from './createRouter';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(60_000);

const scope = 'organization:octo-org';
const period = 'from=2026-11-02&to=2026-11-03';
const minute = 60_000;

const allow: PolicyDecision = { result: AuthorizeResult.ALLOW };
const deny: PolicyDecision = { result: AuthorizeResult.DENY };
const ownTeam = createCopilotTeamConditionalDecision(
  teamReadPermission,
  copilotTeamConditions.isOwnedByGroup({ groupRefs: ['group:default/core'] }),
);

/** Where answers are told apart by their versions. */
const paths = {
  series: `/series?subject=${scope}&subject=${scope}/team:team-11&metrics=prompts&${period}`,
  'series of a group': `/series?subject=${scope}/group:core&metrics=prompts&${period}`,
  'series of a user': `/series?subject=${scope}/user:person-1&metrics=prompts&${period}`,
  'series of seats': `/series?subject=${scope}&metrics=seat_cost&${period}`,
  'ranking of teams': `/ranking?scope=${scope}&kind=team&metrics=prompts&${period}`,
  'ranking of users': `/ranking?scope=${scope}&kind=user&metrics=prompts&${period}`,
  'ranking of scopes': `/ranking?kind=scope&metrics=prompts&${period}`,
  cohorts: `/cohorts?scope=${scope}`,
  seats: `/seats?scope=${scope}`,
  'history of seats': `/seats/history?scope=${scope}&${period}`,
  teams: `/subjects?scope=${scope}&kind=team`,
  'members of a team': `/subjects?scope=${scope}&kind=user&team=${scope}/team:team-11`,
};

/** Reads of these are what a version saves. */
const facts =
  /activity_days|active_days|breakdown_days|people_days|measure_days|memberships|[`"]seats[`"]/;

describe.each(testDatabases.eachSupportedId())(
  'the versions of answers, %p',
  databaseId => {
    let knex: Knex;
    let history: TestHistory;
    let now: number;
    let decisions: { team: PolicyDecision; cost: PolicyDecision };
    let entities: Entity[];
    const auditor = mockServices.auditor.mock();

    beforeAll(async () => {
      knex = await testDatabases.init(databaseId);
      history = await TestHistory.create({
        knex,
        today: '2026-11-20',
        scopes: [{ reports: ['totals', 'users', 'user-teams', 'seats'] }],
      });
      const people = [1, 2, 3, 4, 5, 6].map(id => ({ id, deeds: [] }));
      const teams = { 11: [1, 2, 3, 4, 5, 6], 12: [1, 2, 3, 4, 5] };
      for (const day of ['2026-11-02', '2026-11-03']) {
        await history.addTotals(day, {});
        await history.addPeople(day, people, teams);
        await history.addSeats(day, [1, 2, 3, 4, 5, 6]);
      }
      await history.finish();
    });

    beforeEach(() => {
      now = startOfDay(history.today);
      decisions = { team: allow, cost: allow };
      entities = [
        catalogGroup('core', { members: ['one', 'two'] }),
        ...['one', 'two', 'three'].map((name, index) =>
          catalogUser(name, `person-${index + 1}`),
        ),
      ];
      auditor.createEvent.mockClear();
    });

    /** As if started with this configuration; who may do what, the catalog and the time may change meanwhile. */
    function start(changed: Partial<Settings> = {}) {
      const settings = { ...history.settings, ...changed };
      const clock = { now: () => now, sleep: async () => {} };
      const auth = mockServices.auth();
      const permissions = mockServices.permissions.mock({
        authorize: async asked =>
          asked.map(({ permission }) => ({
            result:
              permission.name === costReadPermission.name
                ? (decisions.cost.result as AuthorizeResult.ALLOW)
                : AuthorizeResult.ALLOW,
          })),
        authorizeConditional: async () => [allow, decisions.team, allow],
      });
      const guard = new PermissionGuard({
        ...{ auth, permissions, settings },
        userInfo: mockServices.userInfo(),
        config: mockServices.rootConfig({
          data: { permission: { enabled: true } },
        }),
      });
      const catalog = catalogServiceMock.mock({
        getEntityByRef: async ref =>
          catalogServiceMock({ entities }).getEntityByRef(ref, {
            credentials: mockCredentials.service(),
          }),
        getEntities: async asked =>
          catalogServiceMock({ entities }).getEntities(asked, {
            credentials: mockCredentials.service(),
          }),
        getEntitiesByRefs: async asked =>
          catalogServiceMock({ entities }).getEntitiesByRefs(asked, {
            credentials: mockCredentials.service(),
          }),
      });
      const { metrics, access } = createMetrics({
        ...{ database: knex, settings, clock, catalog, auth, auditor, guard },
        logger: mockServices.logger.mock(),
        readAccess: new ReadAccess({
          permissions,
          permissionsRegistry: knownRules(),
        }),
      });
      const httpAuth = mockServices.httpAuth();
      const control = {} as SyncControl;
      const openMetrics = { expose: async () => [] };
      return express()
        .use(createRouter({ metrics, access, openMetrics, control, httpAuth }))
        .use(mockErrorHandler());
    }

    /** With the statements that it took. */
    async function ask(
      app: express.Express,
      path: string,
      tag: string = '',
    ): Promise<{
      status: number;
      tag: string;
      body: unknown;
      statements: string[];
    }> {
      const statements: string[] = [];
      const listen = ({ sql }: { sql: string }) => statements.push(sql);
      knex.on('query', listen);
      const response = await request(app).get(path).set('if-none-match', tag);
      knex.removeListener('query', listen);
      const { status, body } = response;
      return { status, tag: response.get('etag') ?? '', body, statements };
    }

    it.each(Object.entries(paths))(
      'make an unchanged %s cost no figures',
      async (_, path) => {
        const app = start();
        const first = await ask(app, path);
        expect(first.status).toBe(200);
        expect(first.statements.join()).toMatch(facts);
        const again = await ask(app, path, first.tag);
        expect(again).toMatchObject({ status: 304, tag: first.tag });
        expect(again.statements.filter(sql => facts.test(sql))).toEqual([]);
        // Others who ask the same are told what was told before.
        const other = await ask(app, path);
        expect(other).toMatchObject({ status: 200, body: first.body });
        expect(other.statements.filter(sql => facts.test(sql))).toEqual([]);
        // Nothing of it is a matter of the process.
        const elsewhere = await ask(start(), path, first.tag);
        expect(elsewhere.status).toBe(304);
      },
    );

    it.each([
      ['series of a user', 'people-read'],
      ['ranking of users', 'people-read'],
      ['members of a team', 'people-read'],
      ['seats', 'seats-read'],
    ] as const)('make no read of %s go unnoticed', async (name, eventId) => {
      const app = start();
      const { tag } = await ask(app, paths[name]);
      auditor.createEvent.mockClear();
      const success = jest.fn();
      auditor.createEvent.mockResolvedValueOnce({ success, fail: jest.fn() });
      expect((await ask(app, paths[name], tag)).status).toBe(304);
      expect(auditor.createEvent).toHaveBeenCalledWith(
        expect.objectContaining({ eventId }),
      );
      expect(success).toHaveBeenCalledWith({ meta: { unchanged: true } });
    });

    it.each<[string, keyof typeof paths, Partial<Settings>]>([
      ['the floor', 'ranking of teams', { minimumGroupSize: 6 }],
      [
        'a price',
        'series of seats',
        {
          seats: {
            idleAfterDays: 30,
            graceDays: 14,
            monthlyPrices: new Map([['business', 1]]),
            currency: 'USD',
          },
        },
      ],
      [
        'an annotation',
        'series',
        { annotations: [{ day: 20_760, title: 'Rollout' }] },
      ],
    ])('change with %s', async (_, name, changed) => {
      const { tag } = await ask(start(), paths[name]);
      const after = await ask(start(changed), paths[name], tag);
      expect(after.status).toBe(200);
      expect(after.tag).not.toBe(tag);
    });

    it('change with what the caller may see', async () => {
      const app = start();
      const teams = await ask(app, paths['ranking of teams']);
      const seats = await ask(app, paths.seats);
      decisions = { team: ownTeam, cost: deny };
      for (const [path, { tag }] of [
        [paths['ranking of teams'], teams],
        [paths.seats, seats],
      ] as const) {
        const after = await ask(app, path, tag);
        expect(after.status).toBe(200);
        expect(after.tag).not.toBe(tag);
      }
      decisions = { team: deny, cost: allow };
      const { tag } = await ask(app, paths['series of a group']);
      expect(tag).not.toContain('-json');
      decisions = { team: allow, cost: allow };
      const series = await ask(app, paths.series);
      decisions = { team: deny, cost: allow };
      const refused = await ask(app, paths.series, series.tag);
      expect(refused.status).toBe(403);
      // Whoever may see it again has it already.
      decisions = { team: allow, cost: allow };
      expect((await ask(app, paths.seats, seats.tag)).status).toBe(304);
    });

    it('change with the day', async () => {
      const app = start();
      const { tag } = await ask(app, paths.series);
      now += 24 * 60 * minute - 1;
      expect((await ask(app, paths.series, tag)).status).toBe(304);
      now += 1;
      expect((await ask(app, paths.series, tag)).status).toBe(200);
    });

    it('change with the members of a group', async () => {
      const app = start();
      const path = paths['series of a group'];
      const { tag } = await ask(app, path);
      entities[0] = catalogGroup('core', { members: ['one', 'three'] });
      now += minute;
      const after = await ask(app, path, tag);
      expect(after.status).toBe(200);
      entities[3] = catalogUser('three', 'person-4');
      now += minute;
      expect((await ask(app, path, after.tag)).status).toBe(200);
      // What is about nobody of them stays as it was.
      const series = await ask(app, paths.series);
      entities[0] = catalogGroup('core', { members: ['one'] });
      now += minute;
      expect((await ask(app, paths.series, series.tag)).status).toBe(304);
    });

    it.each(Object.entries(paths))('change with data, %s', async (_, path) => {
      const app = start();
      const { tag } = await ask(app, path);
      await history.addTotals('2026-11-04', {});
      const after = await ask(app, path, tag);
      expect(after.status).toBe(200);
      expect(after.tag).not.toBe(tag);
      // As told by one who remembers nothing.
      expect(after.body).toEqual((await ask(start(), path)).body);
    });

    it('are remembered only where there is room for them', async () => {
      const app = start({ answerMemory: 0 });
      await ask(app, paths.series);
      const again = await ask(app, paths.series);
      expect(again.statements.join()).toMatch(facts);
    });

    it('are not told of what is found out anew each time', async () => {
      const path = `/me?scope=${scope}&${period}`;
      const app = start();
      const first = await ask(app, path);
      const again = await ask(app, path, first.tag);
      expect(again.status).toBe(304);
      // All but the ledger, which has not changed.
      const anew = first.statements.filter(sql => !sql.includes('report_days'));
      expect(anew.length).toBeGreaterThan(0);
      expect(again.statements).toEqual(anew);
      expect(auditor.createEvent).toHaveBeenCalledTimes(2);
    });
  },
);
