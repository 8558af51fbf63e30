import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import request from 'supertest';
import demoClock from '../demoClock';
import githubSimulator from '.';

async function startBackend(options?: Record<string, string>) {
  const { server } = await startTestBackend({
    features: [
      demoClock,
      githubSimulator,
      mockServices.rootConfig.factory({
        data: options ? { githubSimulator: options } : {},
      }),
    ],
  });
  return server;
}

const report =
  '/simulated-github/orgs/octo-org/copilot/metrics/reports/organization-1-day';

function askForDay(
  server: Parameters<typeof request>[0],
  day: string,
  token = 'secret',
) {
  return request(server)
    .get(report)
    .query({ day })
    .set('Authorization', `Bearer ${token}`)
    .set('X-GitHub-Api-Version', '2026-03-10');
}

describe('githubSimulator', () => {
  it('answers with what is known on the pinned day', async () => {
    const server = await startBackend({ token: 'secret', today: '2026-05-14' });

    const known = await askForDay(server, '2026-05-08');
    expect(known.status).toBe(200);
    expect(known.body.download_links).not.toHaveLength(0);

    const future = await askForDay(server, '2026-05-15');
    expect(future.status).toBe(204);
  });

  it('wants the configured token', async () => {
    const server = await startBackend({ token: 'secret', today: '2026-05-14' });
    const response = await askForDay(server, '2026-05-08', 'another');
    expect(response.status).toBe(401);
  });

  it('is not there without configuration', async () => {
    const response = await askForDay(await startBackend(), '2026-05-08');
    expect(response.status).toBe(404);
  });

  it('refuses an unknown scenario by the name of the key', async () => {
    await expect(
      startBackend({ token: 'secret', scenario: 'doomsday' }),
    ).rejects.toThrow(
      /githubSimulator\.scenario is "doomsday", but has to be one of demo, /,
    );
  });
});
