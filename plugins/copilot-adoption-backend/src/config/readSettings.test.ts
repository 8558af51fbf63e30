import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { usualOpenMetrics } from '../testing/usualOpenMetrics';
import { usualSeats } from '../testing/usualSeats';
import { readSettings } from './readSettings';

const pseudonymKey = 'only-for-tests-and-long-enough-32';

function read(copilotAdoption: JsonObject, hosts: string[] = []) {
  return readSettings(
    new ConfigReader({
      integrations: {
        github: hosts.map(host => ({
          host,
          apiBaseUrl: `https://api.${host}`,
        })),
      },
      copilotAdoption,
    }),
  );
}

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings(new ConfigReader({}))).toEqual({
      scopes: [],
      syncEnabled: true,
      frequency: 6 * 60 * 60 * 1000,
      historyDays: 365,
      keepFree: 0.3,
      downloadHosts: [],
      minimumGroupSize: 5,
      queryTimeout: 30_000,
      answerMemory: 32_000_000,
      trustedOrigins: [],
      people: 'named',
      retention: {
        people: 400,
        peopleBreakdowns: 120,
        memberships: 400,
        seats: 400,
        raw: 0,
        legacy: Infinity,
      },
      seats: usualSeats,
      annotations: [],
      openMetrics: usualOpenMetrics,
      admins: [],
      notifications: { page: '/copilot' },
    });
  });

  it('reads every key', () => {
    const settings = read(
      {
        scopes: [
          { organization: 'octo-org' },
          {
            enterprise: 'acme',
            host: 'acme.ghe.com',
            title: 'Acme',
            token: 'secret',
            reports: ['user-teams', 'user-teams'],
            userLoginAnnotation: 'acme.ghe.com/user-login',
          },
        ],
        sync: { enabled: false },
        schedule: { frequency: { hours: 2 } },
        history: { days: 90 },
        github: { keepFree: 0 },
        downloadHosts: [
          'Reports.example.com',
          '*.blob.example.com:8443',
          'http://127.0.0.1:7019',
        ],
        people: 'pseudonymous',
        pseudonymKey: ` ${pseudonymKey}\n`,
        retention: {
          people: { days: 60 },
          memberships: { days: 90 },
          seats: { days: 0 },
          legacy: { days: 900 },
        },
        seats: {
          idleAfter: { days: 60 },
          grace: { days: 0 },
          monthlyPrice: { business: 17.5 },
          currency: 'EUR',
        },
        minimumGroupSize: 2,
        queryTimeout: { seconds: 5 },
        answerMemory: { megabytes: 0.5 },
        groups: { trustedOrigins: ['url:https://github.com/octo-org/'] },
        annotations: [{ day: '2026-03-01', title: 'Rollout wave 2' }],
        openMetrics: {
          labels: ['window', 'model'],
          teamSplits: true,
          users: 'hash',
          maxSeries: 500,
        },
        admins: ['group:platform', 'User:default/Oskar'],
        notifications: {
          page: '/insights/copilot/',
          syncTrouble: { enabled: true, failingFor: { hours: 0 } },
          idleSeats: {
            enabled: true,
            recipients: ['group:finance'],
            every: { days: 30 },
          },
          teamSummary: {
            enabled: true,
            recipientsAnnotation: 'acme.example/leads',
          },
        },
      },
      ['acme.ghe.com'],
    );
    expect(settings).toEqual({
      scopes: [
        {
          kind: 'organization',
          slug: 'octo-org',
          host: 'github.com',
          reports: [
            'totals',
            'users',
            'user-teams',
            'repositories',
            'seats',
            'teams',
            'subscription',
            'ai-credits',
            'premium-requests',
          ],
          userLoginAnnotation: 'github.com/user-login',
        },
        {
          kind: 'enterprise',
          slug: 'acme',
          host: 'acme.ghe.com',
          title: 'Acme',
          token: 'secret',
          reports: ['user-teams'],
          userLoginAnnotation: 'acme.ghe.com/user-login',
        },
      ],
      syncEnabled: false,
      frequency: 2 * 60 * 60 * 1000,
      historyDays: 90,
      keepFree: 0,
      downloadHosts: [
        'reports.example.com',
        '*.blob.example.com:8443',
        'http://127.0.0.1:7019',
      ],
      people: 'pseudonymous',
      pseudonymKey,
      retention: {
        people: 60,
        peopleBreakdowns: 60,
        memberships: 90,
        seats: 0,
        raw: 0,
        legacy: 900,
      },
      seats: {
        idleAfterDays: 60,
        graceDays: 0,
        monthlyPrices: new Map([
          ['business', 17.5],
          ['enterprise', 39],
        ]),
        currency: 'EUR',
      },
      minimumGroupSize: 2,
      queryTimeout: 5_000,
      answerMemory: 500_000,
      trustedOrigins: ['url:https://github.com/octo-org/'],
      annotations: [{ day: parseDay('2026-03-01'), title: 'Rollout wave 2' }],
      openMetrics: {
        labels: ['window', 'model'],
        teams: true,
        teamSplits: true,
        users: 'hash',
        maxSeries: 500,
      },
      admins: ['group:default/platform', 'user:default/oskar'],
      notifications: {
        page: '/insights/copilot',
        syncTrouble: {
          recipients: ['group:default/platform', 'user:default/oskar'],
          staleAfterDays: 4,
          failingFor: 0,
        },
        idleSeats: { recipients: ['group:default/finance'], everyDays: 30 },
        teamSummary: { recipientsAnnotation: 'acme.example/leads' },
      },
    });
  });

  it('takes an empty token for none, since a missing token must not stop Backstage', () => {
    const { scopes } = read({
      scopes: [{ organization: 'octo-org', token: ' ' }],
    });
    expect(scopes[0].token).toBeUndefined();
  });

  it.each<[JsonObject, string]>([
    [
      { scops: [] },
      "copilotAdoption: has no key 'scops', allowed are 'scopes', 'sync'",
    ],
    [
      { scopes: [{ organization: 'octo-org', tokn: 'x' }] },
      "copilotAdoption.scopes[0]: has no key 'tokn', allowed are 'organization', 'enterprise', 'host', 'title', 'token', 'reports', 'userLoginAnnotation'",
    ],
    [
      { scopes: [{ organization: 'octo-org' }, { organization: 5 }] },
      'copilotAdoption.scopes[1].organization: Invalid input: expected string, received number',
    ],
    [
      { scopes: [{ organization: 'https://github.com/octo-org' }] },
      'copilotAdoption.scopes[0].organization: must be a slug',
    ],
    [
      { scopes: [{ organization: 'octo-org', enterprise: 'acme' }] },
      'copilotAdoption.scopes[0]: must name either an organization or an enterprise',
    ],
    [
      { scopes: [{ title: 'Octo' }] },
      'copilotAdoption.scopes[0]: must name either an organization or an enterprise',
    ],
    [
      { scopes: [{ organization: 'octo-org' }, { organization: 'Octo-Org' }] },
      "copilotAdoption.scopes[1].organization: 'Octo-Org' on github.com is configured already by copilotAdoption.scopes[0]",
    ],
    [
      { scopes: [{ enterprise: 'acme', host: 'acme.ghe.com' }] },
      "copilotAdoption.scopes[0].host: 'acme.ghe.com' is not a host of integrations.github, which has github.com",
    ],
    [
      { scopes: [{ organization: 'octo-org', reports: ['seat'] }] },
      'copilotAdoption.scopes[0].reports[0]: Invalid option: expected one of "totals"|"users"|"user-teams"|"repositories"|"seats"|"teams"|"subscription"|"ai-credits"|"premium-requests"|"billing"',
    ],
    [
      { scopes: [{ organization: 'octo-org', reports: [] }] },
      'copilotAdoption.scopes[0].reports: ',
    ],
    [
      { history: { days: 366 } },
      'copilotAdoption.history.days: Too big: expected number to be <=365',
    ],
    [{ history: { days: 0 } }, 'copilotAdoption.history.days: Too small'],
    [
      { github: { keepFree: 1 } },
      'copilotAdoption.github.keepFree: Too big: expected number to be <1',
    ],
    [{ minimumGroupSize: 1 }, 'copilotAdoption.minimumGroupSize: Too small'],
    [
      { queryTimeout: { seconds: 0 } },
      'copilotAdoption.queryTimeout.seconds: Too small: expected number to be >=1',
    ],
    [
      { answerMemory: { megabytes: -1 } },
      'copilotAdoption.answerMemory.megabytes: Too small: expected number to be >=0',
    ],
    [
      { sync: { enabled: 'no' } },
      'copilotAdoption.sync.enabled: Invalid input: expected boolean',
    ],
    [
      { downloadHosts: ['http://reports.example.com'] },
      "copilotAdoption.downloadHosts[0]: may use plain http for loopback addresses only, such as 'http://127.0.0.1:7019', got 'http://reports.example.com'",
    ],
    [
      { downloadHosts: ['reports.example.com/path'] },
      "copilotAdoption.downloadHosts[0]: must be a host such as 'reports.example.com:8443'",
    ],
    [
      { downloadHosts: ['*.com'] },
      "copilotAdoption.downloadHosts[0]: must be a host such as 'reports.example.com:8443'",
    ],
    [
      { schedule: { frequency: { hours: 30 } } },
      'copilotAdoption.schedule.frequency: must lie between 5 minutes and 1 day',
    ],
    [{ schedule: { frequency: 6 } }, 'copilotAdoption.schedule.frequency'],
    [
      { schedule: { frequency: 'often' } },
      "Invalid duration 'often' in config at 'copilotAdoption.schedule.frequency'",
    ],
    [
      { annotations: [{ day: '2026-02-30', title: 'Rollout' }] },
      "copilotAdoption.annotations[0].day: must be a day such as 2026-03-01, got '2026-02-30'",
    ],
    [
      { admins: ['platform'] },
      "copilotAdoption.admins[0]: must be a user or group such as 'group:default/platform', got 'platform'",
    ],
    [{ admins: ['component:checkout'] }, 'copilotAdoption.admins[0]: must be'],
    [
      { notifications: { syncTrouble: { enabled: true } } },
      'copilotAdoption.notifications.syncTrouble.recipients: are required, because copilotAdoption.admins is empty',
    ],
    [
      { notifications: { idleSeats: { recipients: ['finance'] } } },
      "copilotAdoption.notifications.idleSeats.recipients[0]: must be a user or group such as 'group:default/platform', got 'finance'",
    ],
    [
      { notifications: { idleSeats: { every: { days: 0 } } } },
      'copilotAdoption.notifications.idleSeats.every.days: Too small',
    ],
    [
      { notifications: { page: 'copilot' } },
      "copilotAdoption.notifications.page: must be the path of the page, such as '/copilot'",
    ],
    [
      { notifications: { teamSummaries: {} } },
      "copilotAdoption.notifications: has no key 'teamSummaries', allowed are 'page', 'syncTrouble', 'idleSeats', 'teamSummary'",
    ],
    [
      { people: 'anonymous' },
      'copilotAdoption.people: Invalid option: expected one of "named"|"pseudonymous"|"aggregate"',
    ],
    [
      { people: 'aggregate', pseudonymKey: ' ' },
      "copilotAdoption.pseudonymKey: is required where people are 'aggregate', a secret of at least 32 characters",
    ],
    [
      { people: 'pseudonymous', pseudonymKey: 'too-short' },
      'copilotAdoption.pseudonymKey: must have at least 32 characters, has 9',
    ],
    [
      { retention: { people: { days: 55 } } },
      'copilotAdoption.retention.people.days: must be at least 56, because trailing windows are counted from people, got 55',
    ],
    [
      { retention: { people: { days: 60 }, peopleBreakdowns: { days: 61 } } },
      'copilotAdoption.retention.peopleBreakdowns.days: must be at most copilotAdoption.retention.people.days, which is 60, got 61',
    ],
    [
      { retention: { memberships: { days: 399 } } },
      'copilotAdoption.retention.memberships.days: must be at least copilotAdoption.retention.people.days, which is 400',
    ],
    [
      {
        people: 'aggregate',
        pseudonymKey,
        retention: { raw: { days: 7 } },
      },
      "copilotAdoption.retention.raw.days: must be 0 where people are 'aggregate', because reports hold ids and logins, got 7",
    ],
    [
      { retention: { seat: { days: 7 } } },
      "copilotAdoption.retention: has no key 'seat', allowed are 'people', 'peopleBreakdowns', 'memberships', 'seats', 'raw', 'legacy'",
    ],
    [
      { seats: { idleAfter: { days: 91 } } },
      'copilotAdoption.seats.idleAfter.days: Too big: expected number to be <=90',
    ],
    [
      { seats: { grace: { days: -1 } } },
      'copilotAdoption.seats.grace.days: Too small',
    ],
    [
      { seats: { monthlyPrice: { team: 9 } } },
      "copilotAdoption.seats.monthlyPrice: has no key 'team', allowed are 'business', 'enterprise'",
    ],
    [
      { seats: { monthlyPrice: { business: -19 } } },
      'copilotAdoption.seats.monthlyPrice.business: Too small',
    ],
    [
      { seats: { currency: 'dollars' } },
      "copilotAdoption.seats.currency: must be a currency by its ISO 4217 code, such as USD, got 'dollars'",
    ],
    [
      { openMetrics: { labels: ['team'] } },
      'copilotAdoption.openMetrics.labels[0]: Invalid option: expected one of "window"|"feature"|"ide"|"language"|"model"',
    ],
    [
      { openMetrics: { maxSeries: 0 } },
      'copilotAdoption.openMetrics.maxSeries: Too small',
    ],
    [
      { openMetrics: { people: 'login' } },
      "copilotAdoption.openMetrics: has no key 'people', allowed are 'labels', 'teams', 'teamSplits', 'users', 'maxSeries'",
    ],
    [
      { openMetrics: { users: 'name' } },
      'copilotAdoption.openMetrics.users: Invalid option: expected one of "none"|"hash"|"id"|"login"',
    ],
    [
      { openMetrics: { users: 'hash' } },
      "copilotAdoption.pseudonymKey: is required where copilotAdoption.openMetrics.users is 'hash', a secret of at least 32 characters",
    ],
    ...(['id', 'login'] as const).map((users): [JsonObject, string] => [
      { people: 'pseudonymous', pseudonymKey, openMetrics: { users } },
      `copilotAdoption.openMetrics.users: must be 'none' or 'hash' where copilotAdoption.people is 'pseudonymous', because ids and logins are not kept, got '${users}'`,
    ]),
    ...(['hash', 'id', 'login'] as const).map((users): [JsonObject, string] => [
      { people: 'aggregate', pseudonymKey, openMetrics: { users } },
      `copilotAdoption.openMetrics.users: must be 'none' where copilotAdoption.people is 'aggregate', because nobody is told of alone then, got '${users}'`,
    ]),
    [
      { openMetrics: { teamSplits: true, labels: ['window'] } },
      'copilotAdoption.openMetrics.teamSplits: needs one of feature, ide, language, model in copilotAdoption.openMetrics.labels',
    ],
    [
      { openMetrics: { teamSplits: true, teams: false, labels: ['ide'] } },
      'copilotAdoption.openMetrics.teamSplits: needs copilotAdoption.openMetrics.teams',
    ],
  ])('refuses %j by the name of the key', (value, message) => {
    expect(() => read(value)).toThrow(message);
  });

  it.each<JsonObject>([
    { openMetrics: { users: 'login' } },
    { openMetrics: { users: 'id' } },
    { pseudonymKey, openMetrics: { users: 'hash' } },
    { people: 'pseudonymous', pseudonymKey, openMetrics: { users: 'hash' } },
    { people: 'aggregate', pseudonymKey, openMetrics: { users: 'none' } },
  ])('takes %j', value => {
    expect(read(value).openMetrics).toMatchObject(value.openMetrics as object);
  });

  it('names every mistake at once', () => {
    expect(() => read({ history: { days: 0 }, minimumGroupSize: 1 })).toThrow(
      /history\.days.*; copilotAdoption\.minimumGroupSize/,
    );
  });

  it('refuses anything but a section', () => {
    expect(() =>
      readSettings(new ConfigReader({ copilotAdoption: 'on' })),
    ).toThrow('copilotAdoption: Invalid input: expected object');
  });
});
