import { APIRequestContext, expect } from '@playwright/test';
import { people, Reader } from './people';

/** A connection that was kept for the next question may be closed just when that is asked. */
const maxRetries = 3;
/** A backend that fetches a whole year has little time for others. */
const signInTimeout = 30_000;

/**
 * Asks the plugin's HTTP API as one of the example people, for example for `/scopes`, and answers the
 * body. The backend may still be reading its people when it says that it is ready.
 */
export async function askBackend(
  request: APIRequestContext,
  reader: Reader,
  path: string,
) {
  const token = await signInToken(request, reader);
  const response = await request.get(`/api/copilot-adoption${path}`, {
    headers: { Authorization: `Bearer ${token}` },
    maxRetries,
  });
  expect(response, `GET ${path} as the ${reader}`).toBeOK();
  return response.json();
}

async function signInToken(
  request: APIRequestContext,
  reader: Reader,
): Promise<string> {
  const headers = { 'x-demo-person': people[reader].user };
  const refresh = () =>
    request.get('/api/auth/demo/refresh', { headers, maxRetries });
  await expect
    .poll(async () => (await refresh()).status(), { timeout: signInTimeout })
    .toBe(200);
  const session = await (await refresh()).json();
  return session.backstageIdentity.token;
}
