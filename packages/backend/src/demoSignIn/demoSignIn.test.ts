import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import authPlugin from '@backstage/plugin-auth-backend';
import request from 'supertest';
import demoSignIn from '.';

const lead: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'lead', namespace: 'default' },
  spec: {},
  relations: [{ type: 'memberOf', targetRef: 'group:default/team' }],
};

function configuration(apiBaseUrl: string) {
  return {
    app: { baseUrl: 'http://localhost:3000' },
    backend: { baseUrl: 'http://localhost:7007' },
    auth: {
      providers: {
        demo: { people: [{ user: 'user:default/lead', title: 'Lead' }] },
      },
    },
    integrations: { github: [{ host: 'github.com', apiBaseUrl }] },
  };
}

const loopback = 'http://127.0.0.1:7007/simulated-github';

async function startBackend(data: Partial<ReturnType<typeof configuration>>) {
  const { server } = await startTestBackend({
    features: [
      authPlugin,
      demoSignIn,
      mockServices.rootConfig.factory({ data }),
      catalogServiceMock.factory({ entities: [lead] }),
    ],
  });
  return server;
}

describe('demoSignIn', () => {
  it('signs in as the named example person', async () => {
    const server = await startBackend(configuration(loopback));
    const response = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-person', 'user:default/lead');

    expect(response.status).toBe(200);
    expect(response.body.backstageIdentity).toMatchObject({
      token: expect.stringContaining('.'),
      identity: { userEntityRef: 'user:default/lead' },
    });
  });

  it.each([undefined, 'user:default/somebody-else'])(
    'refuses %s, who is no example person',
    async person => {
      const server = await startBackend(configuration(loopback));
      const attempt = request(server).get('/api/auth/demo/refresh');
      const response = await (person
        ? attempt.set('x-demo-person', person)
        : attempt);

      expect(response.status).toBe(401);
      expect(response.body.error.message).toContain('user:default/lead');
    },
  );

  it('offers nothing where it is not configured', async () => {
    const { auth, ...withoutSignIn } = configuration('https://api.github.com');
    const server = await startBackend(withoutSignIn);
    const response = await request(server)
      .get('/api/auth/demo/refresh')
      .set('x-demo-person', 'user:default/lead');

    expect(response.status).toBe(404);
  });

  it('stops the backend beside a real GitHub', async () => {
    await expect(
      startBackend(configuration('https://api.github.com')),
    ).rejects.toThrow(/apiBaseUrl https:\/\/api\.github\.com.*no loopback/);
  });
});
