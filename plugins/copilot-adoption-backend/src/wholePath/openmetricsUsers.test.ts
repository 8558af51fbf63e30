import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  organizationReadPermission,
  peopleReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import {
  restrictedHttpAuth,
  restrictedSubject,
  restrictedToken,
} from './__testUtils__/restrictedTokens';
import { WholePath } from './__testUtils__/WholePath';
import { withoutBilling } from './__testUtils__/withoutBilling';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(180_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });
const auditor = mockServices.auditor.mock();
const success = jest.fn();
const ofPeople = /^copilot_adoption_user_.*\n/gm;

const callers = {
  'an unrestricted service': mockCredentials.service.header(),
  'a restricted service': restrictedToken(organizationReadPermission.name),
  'somebody else': mockCredentials.user.header('user:default/else'),
};

describe('People in OpenMetrics, from the simulated GitHub to an HTTP answer', () => {
  let path: WholePath;

  beforeAll(async () => {
    path = await WholePath.start({
      knex: await databases.init('SQLITE_3'),
      today: '2026-07-23',
      historyDays: 3,
      copilotAdoption: {
        admins: ['user:default/mock'],
        scopes: [{ organization: 'octo-org', reports: withoutBilling }],
        openMetrics: { users: 'login' },
      },
      features: [
        auditor.factory,
        createServiceFactory({
          service: coreServices.httpAuth,
          deps: {},
          factory: restrictedHttpAuth,
        }),
      ],
    });
    await path.sync();
  });

  beforeEach(() => {
    success.mockClear();
    auditor.createEvent.mockClear();
    auditor.createEvent.mockResolvedValue({ success, fail: jest.fn() });
  });

  afterAll(async () => {
    await path.stop();
  });

  async function scrape(authorization: string): Promise<string> {
    const answer = await path.ask('/openmetrics', (input, init) =>
      fetch(input, { ...init, headers: { authorization } }),
    );
    expect(answer.status).toBe(200);
    return answer.text();
  }

  it.each([
    [
      'a service that is restricted to it',
      restrictedToken(
        organizationReadPermission.name,
        peopleReadPermission.name,
      ),
      restrictedSubject,
    ],
    ['an admin', mockCredentials.user.header(), 'user:default/mock'],
  ])(
    'are told of to %s, which is written down',
    async (_, authorization, reader) => {
      const text = await scrape(authorization);
      expect(text).toMatch(
        /^copilot_adoption_user_prompts\{scope="organization:octo-org",user="[^"]+"\} \d+$/m,
      );
      expect(text.match(ofPeople)!.length).toBeGreaterThan(100);
      expect(auditor.createEvent.mock.calls).toEqual([
        [
          {
            eventId: 'people-read',
            severityLevel: 'medium',
            meta: {
              reader,
              queryType: 'ranking',
              scopes: ['organization:octo-org'],
              people: [],
            },
          },
        ],
      ]);
      expect(success).toHaveBeenCalledTimes(1);
    },
  );

  it.each(Object.entries(callers))(
    'are not told of to %s, and nothing is written down',
    async (_, authorization) => {
      const text = await scrape(authorization);
      expect(text).toMatch(/^copilot_adoption_prompts\{/m);
      expect(text).not.toMatch(/copilot_adoption_user_|user="/);
      expect(auditor.createEvent).not.toHaveBeenCalled();
    },
  );
});
