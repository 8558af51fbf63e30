import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { findFreePort, requireFreePort } from './freePort.mjs';

test('lets a free port pass', async () => {
  await requireFreePort(await findFreePort(), 'the app', 'APP_PORT');
});

test('names a taken port, its purpose and the way out', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  try {
    await assert.rejects(requireFreePort(port, 'the app', 'APP_PORT'), {
      message: new RegExp(
        `^Port ${port}, needed for the app, is in use.*APP_PORT=${
          port + 10
        } npm start$`,
      ),
    });
  } finally {
    server.close();
  }
});
