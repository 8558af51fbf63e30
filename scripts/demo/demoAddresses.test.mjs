import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoAddresses } from './demoAddresses.mjs';

const app = { baseUrl: 'http://localhost:3000' };

test('reads the ports and the first person', () => {
  const people = [{ user: 'user:default/guest' }, { user: 'user:default/b' }];
  assert.deepEqual(
    demoAddresses({
      app,
      backend: { listen: { host: '127.0.0.1', port: '7010' } },
      auth: { providers: { demo: { people } } },
    }),
    {
      appUrl: 'http://localhost:3000',
      appPort: 3000,
      backendPort: 7010,
      backendUrl: 'http://127.0.0.1:7010',
      firstPerson: 'user:default/guest',
    },
  );
});

for (const [listen, port] of [
  [undefined, 7007],
  ['7011', 7011],
  [':7012', 7012],
  ['127.0.0.1:7013', 7013],
  [{ port: 7014 }, 7014],
  [{ host: '127.0.0.1' }, 7007],
]) {
  test(`takes backend.listen ${JSON.stringify(
    listen,
  )} for port ${port}`, () => {
    const { backendPort } = demoAddresses({ app, backend: { listen } });
    assert.equal(backendPort, port);
  });
}

test('prefers app.listen.port, else the port or scheme of app.baseUrl', () => {
  const appPort = settings => demoAddresses({ app: settings }).appPort;
  assert.equal(appPort({ ...app, listen: { port: 3010 } }), 3010);
  assert.equal(appPort({ baseUrl: 'http://portal.example.net' }), 80);
  assert.equal(appPort({ baseUrl: 'https://portal.example.net' }), 443);
});
