import {
  createServiceFactory,
  coreServices,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  copilotAdoptionPermissions,
  teamReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import request from 'supertest';
import { catalogGroup } from '../metrics/__testUtils__/catalogEntities';
import { copilotAdoptionPlugin } from '../plugin';
import { copilotTeamConditions } from '../permissions/conditions';
import { createCopilotTeamConditionalDecision } from '../permissions/conditions';
import {
  restrictedHttpAuth,
  restrictedToken,
} from './__testUtils__/restrictedTokens';
import { withoutBilling } from './__testUtils__/withoutBilling';

jest.setTimeout(60_000);

const scope = 'organization:octo-org';
const period = 'from=2026-11-01&to=2026-11-07';
const base = '/api/copilot-adoption';

/** One request of every endpoint and of every kind of subject. */
const requests = {
  scopes: ['get', '/scopes'],
  metrics: ['get', '/metrics'],
  openapi: ['get', '/openapi.json'],
  access: ['get', `/access?scope=${scope}`],
  subjects: ['get', `/subjects?scope=${scope}&kind=team`],
  'series of a scope': [
    'get',
    `/series?subject=${scope}&metrics=prompts&${period}`,
  ],
  'series of the own team': [
    'get',
    `/series?subject=${scope}/group:payments&metrics=prompts&${period}`,
  ],
  'series of another team': [
    'get',
    `/series?subject=${scope}/group:checkout&metrics=prompts&${period}`,
  ],
  'series of cost': [
    'get',
    `/series?subject=${scope}&metrics=ai_credits&${period}`,
  ],
  'series of bills': [
    'get',
    `/series?subject=${scope}&metrics=spend.net&granularity=month&by=model&${period}`,
  ],
  'series of a subscription': [
    'get',
    `/series?subject=${scope}&metrics=subscribed_seats&${period}`,
  ],
  'ranking of models by cost': [
    'get',
    `/ranking?scope=${scope}&kind=model&metrics=ai_credits.billing&${period}`,
  ],
  'series of a repository': [
    'get',
    `/series?subject=${scope}/repository:octo-org%252Fweb&metrics=pull_requests.created&${period}`,
  ],
  repositories: ['get', `/subjects?scope=${scope}&kind=repository`],
  'ranking of repositories': [
    'get',
    `/ranking?scope=${scope}&kind=repository&metrics=pull_requests.created&${period}`,
  ],
  'ranking of teams': [
    'get',
    `/ranking?scope=${scope}&kind=team&metrics=prompts&${period}`,
  ],
  'ranking of scopes': ['get', `/ranking?kind=scope&metrics=prompts&${period}`],
  'ranking of languages': [
    'get',
    `/ranking?scope=${scope}&kind=language&metrics=acceptances&${period}`,
  ],
  users: ['get', `/subjects?scope=${scope}&kind=user`],
  'members of a team': [
    'get',
    `/subjects?scope=${scope}&kind=user&team=${scope}/team:payments`,
  ],
  'series of a user': [
    'get',
    `/series?subject=${scope}/user:avery-dev&metrics=prompts&${period}`,
  ],
  'ranking of users': [
    'get',
    `/ranking?scope=${scope}&kind=user&metrics=prompts&${period}`,
  ],
  'the own figures': ['get', `/me?scope=${scope}&${period}`],
  'groups of teams': ['get', `/teams/groups?scope=${scope}`],
  cohorts: ['get', `/cohorts?scope=${scope}`],
  'series of idle seats': [
    'get',
    `/series?subject=${scope}&metrics=idle_seats&${period}`,
  ],
  seats: ['get', `/seats?scope=${scope}`],
  'history of seats': ['get', `/seats/history?scope=${scope}&${period}`],
  openmetrics: ['get', '/openmetrics'],
  sync: ['get', '/sync'],
  'sync days': ['get', `/sync/days?scope=${scope}`],
  'sync runs': ['get', '/sync/runs'],
  'a run': ['get', '/sync/runs/unknown'],
  'starting a run': ['post', '/sync/runs'],
  checks: ['post', '/sync/checks'],
  erasure: ['post', '/people/erasures'],
} as const;

type Asked = keyof typeof requests;

const everybodys: Asked[] = ['scopes', 'metrics', 'openapi', 'access', 'sync'];
/** Open to everybody: they leave out what may not be read. */
const lists: Asked[] = [
  'subjects',
  'groups of teams',
  'repositories',
  'ranking of repositories',
  'ranking of teams',
  'ranking of scopes',
];
const figures: Asked[] = [
  ...lists,
  'series of a scope',
  'series of the own team',
  'series of another team',
  'series of a repository',
  'ranking of languages',
  'cohorts',
  'openmetrics',
];
const costs: Asked[] = [
  'series of cost',
  'series of bills',
  'series of a subscription',
  'ranking of models by cost',
];
const seats: Asked[] = ['seats', 'history of seats'];
const people: Asked[] = ['users', 'series of a user', 'ranking of users'];
const members: Asked[] = ['members of a team'];
const self: Asked[] = ['the own figures'];
const reading: Asked[] = ['sync days', 'sync runs', 'a run'];
const managing: Asked[] = ['starting a run', 'checks', 'erasure'];

const bodies: Partial<Record<Asked, object>> = {
  erasure: { host: 'github.com', login: 'nobody' },
};

const namesOf = (all: { name: string }[]) => all.map(({ name }) => name);

const named = (suffix: string) => `copilotAdoption.${suffix}`;

/** Everything about figures for everybody but the member, who reads the own team alone; the sync for the operator. */
function decide(
  permission: { name: string },
  credentials: BackstageCredentials,
): PolicyDecision {
  const principal = credentials.principal as {
    userEntityRef?: string;
    accessRestrictions?: { permissionNames?: string[] };
  };
  const names = principal.accessRestrictions?.permissionNames;
  const isAllowed = (allowed: boolean): PolicyDecision => ({
    result: allowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
  });
  if (!principal.userEntityRef) {
    return isAllowed(!names || names.includes(permission.name));
  }
  if (principal.userEntityRef === 'user:default/operator') {
    return isAllowed(permission.name.startsWith(named('sync')));
  }
  if (principal.userEntityRef === 'user:default/member') {
    return permission.name === teamReadPermission.name
      ? createCopilotTeamConditionalDecision(
          teamReadPermission,
          copilotTeamConditions.isOwnedByGroup({
            groupRefs: ['group:default/payments'],
          }),
        )
      : isAllowed(permission.name === named('self.read'));
  }
  return isAllowed(
    ['organization', 'team', 'repository', 'self'].some(kind =>
      permission.name.startsWith(named(kind)),
    ),
  );
}

const allowAll = async (asked: readonly unknown[]) =>
  asked.map(() => ({ result: AuthorizeResult.ALLOW } as const));

async function start(framework: boolean) {
  return startTestBackend({
    features: [
      copilotAdoptionPlugin,
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: framework },
          integrations: {
            github: [{ host: 'github.com', token: 'unused' }],
          },
          copilotAdoption: {
            scopes: [{ organization: 'octo-org', reports: withoutBilling }],
            sync: { enabled: false },
            admins: ['user:default/admin'],
            groups: { trustedOrigins: ['url:https://trusted.example/'] },
          },
        },
      }),
      catalogServiceMock.factory({
        entities: [
          catalogGroup('payments', { team: 'octo-org/payments' }),
          catalogGroup('checkout', { team: 'octo-org/checkout' }),
        ],
      }),
      createServiceFactory({
        service: coreServices.httpAuth,
        deps: {},
        factory: restrictedHttpAuth,
      }),
      createServiceFactory({
        service: coreServices.permissions,
        deps: {},
        factory: () =>
          framework
            ? {
                authorize: async (asked, options) =>
                  asked.map(({ permission }) => ({
                    result: decide(permission, options!.credentials)
                      .result as AuthorizeResult.ALLOW,
                  })),
                authorizeConditional: async (asked, options) =>
                  asked.map(({ permission }) =>
                    decide(permission, options!.credentials),
                  ),
              }
            : { authorize: allowAll, authorizeConditional: allowAll },
      }),
    ],
  });
}

const user = (name: string) =>
  mockCredentials.user.header(`user:default/${name}`);

const restricted = (...permissions: string[]) =>
  restrictedToken(...permissions.map(named));

const callers: [string, string, { on: Asked[]; off: Asked[] }][] = [
  [
    'a user',
    user('somebody'),
    {
      on: [...everybodys, ...figures, ...self],
      off: [...everybodys, ...figures, ...self],
    },
  ],
  [
    'a member who reads the own team',
    user('member'),
    {
      on: [...everybodys, ...lists, 'series of the own team', ...self],
      off: [...everybodys, ...figures, ...self],
    },
  ],
  [
    'an operator',
    user('operator'),
    {
      on: [...everybodys, ...lists, ...reading, ...managing],
      off: [...everybodys, ...figures, ...self],
    },
  ],
  [
    'an admin',
    user('admin'),
    {
      on: [...everybodys, ...figures, ...self],
      off: [
        ...[...everybodys, ...figures, ...self, ...people, ...members],
        ...[...costs, ...seats, 'series of idle seats' as const],
        ...[...reading, ...managing],
      ],
    },
  ],
  [
    'a service without restrictions',
    mockCredentials.service.header(),
    { on: [...everybodys, ...figures], off: [...everybodys, ...figures] },
  ],
  [
    'a service that may read teams',
    restricted('team.read'),
    {
      on: [
        ...everybodys,
        ...lists,
        'series of the own team',
        'series of another team',
      ],
      off: [...everybodys, ...figures],
    },
  ],
  [
    'a service that may read people',
    restricted('people.read'),
    {
      on: [...everybodys, ...lists, ...people],
      off: [...everybodys, ...figures, ...people, ...members],
    },
  ],
  [
    'a service that may read people and teams',
    restricted('people.read', 'team.read'),
    {
      on: [
        ...everybodys,
        ...lists,
        'series of the own team',
        'series of another team',
        ...people,
        ...members,
      ],
      off: [...everybodys, ...figures, ...people, ...members],
    },
  ],
  [
    'a service that may read seats',
    restricted('seats.read'),
    {
      on: [...everybodys, ...lists, ...seats],
      off: [...everybodys, ...figures, ...seats, 'series of idle seats'],
    },
  ],
  [
    'a service that may read the sync',
    restricted('sync.read'),
    {
      on: [...everybodys, ...lists, ...reading],
      off: [...everybodys, ...figures, ...reading],
    },
  ],
];

describe.each([
  ['on', true],
  ['off', false],
] as const)('with the permission framework %s', (which, framework) => {
  let backend: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    backend = await start(framework);
  });

  afterAll(async () => {
    await backend.stop();
  });

  async function ask(asked: Asked, authorization?: string) {
    const [method, path] = requests[asked];
    const asking = request(backend.server)[method](base + path);
    if (authorization) {
      asking.set('authorization', authorization);
    }
    return asking.send(bodies[asked]);
  }

  it.each(Object.keys(requests) as Asked[])(
    'refuses %s to whoever is not signed in',
    async asked => {
      const { status } = await ask(asked, mockCredentials.none.header());
      expect(status).toBe(401);
    },
  );

  describe.each(callers)('for %s', (_, authorization, { [which]: allowed }) => {
    it.each(Object.keys(requests) as Asked[])('%s', async asked => {
      const { status, text } = await ask(asked, authorization);
      // What is allowed may still be unknown to an empty database.
      const expected = allowed.includes(asked) ? [200, 202, 404] : [403];
      expect(expected).toContain(status);
      const isExplained = text.includes(
        'needs the permission copilotAdoption.',
      );
      expect(isExplained).toBe(status === 403);
    });
  });

  it('tells callers what they may see', async () => {
    const { body } = await ask('access', user('admin'));
    expect(body).toEqual({
      scope,
      organizations: 'all',
      teams: 'all',
      repositories: 'all',
      people: !framework,
      self: true,
      seats: !framework,
      cost: !framework,
      sync: { read: !framework, manage: !framework },
      minimumGroupSize: 5,
      peopleMode: 'named',
    });
    const member = await ask('access', user('member'));
    expect(member.body).toMatchObject(
      framework
        ? { organizations: 'none', teams: 'none', self: true, people: false }
        : { organizations: 'all', teams: 'all', self: true, people: false },
    );
    const asService = await ask('access', mockCredentials.service.header());
    expect(asService.body).toMatchObject({ self: false, people: false });
  });

  it('tells the framework of every permission', async () => {
    const { body } = await request(backend.server).get(
      `${base}/.well-known/backstage/permissions/metadata`,
    );
    expect(namesOf(body.permissions).sort()).toEqual(
      copilotAdoptionPermissions.map(({ name }) => name).sort(),
    );
    expect(namesOf(body.rules).sort()).toEqual([
      'IS_IN_SCOPE',
      'IS_IN_SCOPE',
      'IS_IN_SCOPE',
      'IS_OWNED_BY_GROUP',
      'IS_OWNER',
    ]);
  });
});
