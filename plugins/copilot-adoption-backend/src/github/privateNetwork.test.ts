import { createMockDirectory } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { fork } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import type { Fetched, FetchOrder } from './__testUtils__/fetchReport';
import { PrivateNetwork } from './__testUtils__/PrivateNetwork';

jest.setTimeout(60_000);

const api = 'api.octo.ghe.com';
const files = 'copilot-reports.octo.ghe.com';

/** Answers a GitHub App and what it asks for. */
const answers: Record<string, object> = {
  [`${api}/app/installations`]: [
    { id: 1, account: { login: 'octo-org' }, repository_selection: 'all' },
  ],
  [`${api}/app/installations/1/access_tokens`]: {
    token: 'token-of-the-app',
    expires_at: '2999-01-01T00:00:00Z',
    repository_selection: 'all',
  },
  [`${api}/orgs/octo-org/copilot/metrics/reports/users-1-day`]: {
    download_links: [`https://${files}/part?sig=hidden`],
  },
  [`${files}/part`]: { user_id: 1 },
};

const listener: RequestListener = ({ headers, url = '' }, response) => {
  const answer = answers[`${headers.host}${url.split('?')[0]}`];
  response.statusCode = answer ? 200 : 404;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
};

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

const app = { appId: 1, clientId: 'id', clientSecret: 'x', privateKey };

function orderWith(credential: JsonObject): FetchOrder {
  const apiBaseUrl = `https://${api}`;
  return {
    config: {
      integrations: {
        github: [{ host: 'octo.ghe.com', apiBaseUrl, ...credential }],
      },
    },
    scope: {
      kind: 'organization',
      slug: 'octo-org',
      host: 'octo.ghe.com',
      reports: ['users'],
      userLoginAnnotation: 'github.com/user-login',
    },
    request: { report: 'users', day: parseDay('2026-11-02') },
  };
}

/** Fetches a report in a process of the given environment. */
async function fetchWithin(
  environment: object,
  credential: JsonObject = { token: 'token' },
): Promise<Fetched> {
  const child = fork(require.resolve('./__testUtils__/fetchReport'), {
    execArgv: [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
    ],
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.send(orderWith(credential));
  for (;;) {
    const [message] = await once(child, 'message');
    // The loader of TypeScript sends messages of its own.
    if ('text' in message || 'code' in message) {
      return message;
    }
  }
}

describe('a GitHub behind a proxy, with certificates of a private authority', () => {
  const directory = createMockDirectory();
  let network: PrivateNetwork;

  beforeAll(async () => {
    network = await PrivateNetwork.start({
      directory: directory.path,
      hosts: [api, files],
      listener,
    });
  });

  afterAll(() => network.stop());

  it.each([
    ['a token', { token: 'token' }],
    ['a GitHub App', { apps: [app] }],
  ])(
    'is fetched from as anywhere else in Backstage, with %s',
    async (_, by) => {
      network.connections.length = 0;
      const environment = { ...network.proxy, ...network.authority };
      await expect(fetchWithin(environment, by)).resolves.toEqual({
        text: '{"user_id":1}',
      });
      expect(new Set(network.connections)).toEqual(
        new Set([`${api}:443`, `${files}:443`]),
      );
    },
  );

  it('says so where the authority is not known', async () => {
    await expect(fetchWithin(network.proxy)).resolves.toEqual({
      code: 'unavailable',
      message: expect.stringMatching(/octo\.ghe\.com.*certificate/),
    });
  });

  it('says so where the proxy is not known', async () => {
    await expect(fetchWithin(network.authority)).resolves.toEqual({
      code: 'unavailable',
      message: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/),
    });
  });
});
