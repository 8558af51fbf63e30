import {
  mockServices,
  registerMswTestHooks,
} from '@backstage/backend-test-utils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { generateKeyPairSync } from 'node:crypto';
import { ScopeSettings } from '../settings';
import { GithubAccounts } from './GithubAccounts';

const octoOrg: ScopeSettings = {
  kind: 'organization',
  slug: 'octo-org',
  host: 'github.com',
  reports: ['users'],
  userLoginAnnotation: 'github.com/user-login',
};

const server = setupServer();
registerMswTestHooks(server);

function createAccounts(...github: object[]) {
  return GithubAccounts.fromConfig(
    mockServices.rootConfig({ data: { integrations: { github } } }),
  );
}

function app(privateKey: string) {
  const clientId = 'id';
  return { appId: 1, clientId, clientSecret: 'secret', privateKey };
}

describe('GithubAccounts', () => {
  it('prefers the token of the scope to that of the host', async () => {
    const accounts = createAccounts({ host: 'github.com', token: 'shared' });

    await expect(accounts.find(octoOrg)).resolves.toMatchObject({
      apiBaseUrl: 'https://api.github.com',
      token: 'shared',
    });
    await expect(
      accounts.find({ ...octoOrg, token: 'own' }),
    ).resolves.toMatchObject({ token: 'own' });
  });

  it('tells apart whose rate limit is used', async () => {
    const accounts = createAccounts(
      { host: 'github.com', token: 'shared' },
      { host: 'octo.ghe.com', token: 'shared' },
    );
    const [one, sister, own, elsewhere] = await Promise.all([
      accounts.find(octoOrg),
      accounts.find({ ...octoOrg, slug: 'octo-labs' }),
      accounts.find({ ...octoOrg, token: 'own' }),
      accounts.find({ ...octoOrg, host: 'octo.ghe.com' }),
    ]);

    expect(sister.id).toBe(one.id);
    expect(new Set([one.id, own.id, elsewhere.id]).size).toBe(3);
  });

  it('takes up a token that was changed in the configuration', async () => {
    const configWith = (token: string) =>
      mockServices.rootConfig({
        data: { integrations: { github: [{ host: 'github.com', token }] } },
      });
    let current = configWith('expired');
    let onChange = () => {};
    const config = new Proxy(current, {
      get: (_, key) =>
        key === 'subscribe'
          ? (listener: () => void) => {
              onChange = listener;
            }
          : Reflect.get(current, key).bind(current),
    });
    const accounts = GithubAccounts.fromConfig(config);

    current = configWith('rotated');
    onChange();
    await expect(accounts.find(octoOrg)).resolves.toMatchObject({
      token: 'rotated',
    });
  });

  it('knows where the API of a host is', async () => {
    const accounts = createAccounts(
      { host: 'octo.ghe.com', token: 'theirs' },
      {
        host: '127.0.0.1:7019',
        token: 'local',
        apiBaseUrl: 'http://127.0.0.1:7019/api',
      },
    );

    await expect(
      accounts.find({ ...octoOrg, host: 'octo.ghe.com' }),
    ).resolves.toMatchObject({ apiBaseUrl: 'https://api.octo.ghe.com' });
    await expect(
      accounts.find({ ...octoOrg, host: '127.0.0.1:7019' }),
    ).resolves.toMatchObject({ apiBaseUrl: 'http://127.0.0.1:7019/api' });
  });

  it.each([
    [{ host: 'github.com' }, 'github.com', 'unauthorized', 'no credential'],
    [{ host: 'github.com' }, 'example.com', 'unauthorized', 'no entry'],
    [
      { host: 'git.example.com', token: 'x' },
      'git.example.com',
      'notFound',
      'no apiBaseUrl',
    ],
  ])('tells what is missing: %j for %s', async (github, host, code, text) => {
    await expect(
      createAccounts(github).find({ ...octoOrg, host }),
    ).rejects.toMatchObject({ code, message: expect.stringContaining(text) });
  });

  it('asks for a new token of a GitHub App when the old one ends', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    let tokens = 0;
    server.use(
      http.get('https://api.github.com/app/installations', () =>
        HttpResponse.json([{ id: 7, account: { login: 'octo-org' } }]),
      ),
      http.post(
        'https://api.github.com/app/installations/7/access_tokens',
        () =>
          HttpResponse.json({
            token: `token-${++tokens}`,
            // Tokens count as ended some minutes before their time.
            expires_at: new Date(Date.now() + 60_000).toISOString(),
            repository_selection: 'all',
          }),
      ),
    );
    const accounts = createAccounts({
      host: 'github.com',
      apps: [app(privateKey)],
      token: 'shared',
    });
    const first = await accounts.find(octoOrg);
    const second = await accounts.find(octoOrg);

    expect([first.token, second.token]).toEqual(['token-1', 'token-2']);
    expect(second.id).toBe(first.id);
    await expect(
      accounts.find({ ...octoOrg, slug: 'not-installed' }),
    ).resolves.toMatchObject({ token: 'shared' });
  });

  it('tells a GitHub App that cannot sign', async () => {
    const accounts = createAccounts({
      host: 'github.com',
      apps: [app('no key')],
    });

    await expect(accounts.find(octoOrg)).rejects.toMatchObject({
      name: 'GithubError',
      code: 'unauthorized',
    });
  });
});
