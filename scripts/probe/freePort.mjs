import { once } from 'node:events';
import { createServer } from 'node:net';
import { UserError } from '../run/UserError.mjs';

/** A port that nobody listens on at the moment. */
export async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await close(server);
  return port;
}

/** Stops with advice where another program listens on a port that we need. */
export async function requireFreePort(port, purpose, variable) {
  if (await isTaken(port)) {
    throw new UserError(
      `Port ${port}, needed for ${purpose}, is in use by another program. ` +
        `Stop that program ("lsof -i :${port}" names it), or choose another port: ${variable}=${
          port + 10
        } npm start`,
    );
  }
}

// A program may listen on one address family only, and that is enough to get in the way.
async function isTaken(port) {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0', '::']) {
    if ((await tryToListen(port, host)) === 'EADDRINUSE') {
      return true;
    }
  }
  return false;
}

async function tryToListen(port, host) {
  const server = createServer().listen({ port, host, exclusive: true });
  try {
    await once(server, 'listening');
    await close(server);
    return undefined;
  } catch (error) {
    return error.code;
  }
}

function close(server) {
  return new Promise(resolve => server.close(resolve));
}
