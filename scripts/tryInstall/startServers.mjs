import { join } from 'node:path';
import { Servers } from '../demo/Servers.mjs';
import { appReady, backendReady } from '../demo/readiness.mjs';
import { findFreePort } from '../probe/freePort.mjs';
import { root } from '../run/paths.mjs';

/**
 * Starts the app as its own README says, and a simulated GitHub in the place of the real one; answers the app's
 * address once it is there, and how to stop everything.
 */
export async function startServers({ folder, env, logFile }) {
  const [github, app, backend] = [
    await findFreePort(),
    await findFreePort(),
    await findFreePort(),
  ];
  const servers = new Servers({ logFile, onLine() {} });
  servers.start('GitHub', ...simulator(github), { cwd: root, env });
  servers.start('app', 'yarn', ['start'], {
    cwd: folder,
    env: { ...env, ...settings({ github, app, backend }), BROWSER: 'none' },
  });
  const appUrl = `http://localhost:${app}`;
  const backendUrl = `http://localhost:${backend}`;
  const waiting = new AbortController();
  const ready = Promise.all([
    backendReady({ backendUrl }, waiting.signal),
    appReady({ appUrl }, waiting.signal),
  ]).then(() => ({ ready: true }));
  const first = await Promise.race([ready, servers.ended]);
  waiting.abort();
  ready.catch(() => {});
  if (!first.ready) {
    await servers.stop();
    throw new Error(`The ${first.name} ended before it was ready: ${logFile}`);
  }
  return { appUrl, stop: () => servers.stop() };
}

function simulator(port) {
  return [
    'node',
    [
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'packages/github-simulator/src/cli.ts',
      '--port',
      String(port),
    ],
  ];
}

/** Free ports, and the simulated GitHub where the README's example means the real one. */
function settings({ github, app, backend }) {
  const simulated = `http://127.0.0.1:${github}`;
  return {
    GITHUB_TOKEN: 'simulated-token',
    COPILOT_ENTERPRISE_TOKEN: 'simulated-token',
    APP_CONFIG_integrations_github: JSON.stringify([
      { host: 'github.com', apiBaseUrl: simulated, token: 'simulated-token' },
    ]),
    APP_CONFIG_copilotAdoption_downloadHosts: JSON.stringify([simulated]),
    APP_CONFIG_app_baseUrl: JSON.stringify(`http://localhost:${app}`),
    APP_CONFIG_backend_baseUrl: JSON.stringify(`http://localhost:${backend}`),
    APP_CONFIG_backend_listen_port: String(backend),
    APP_CONFIG_backend_cors_origin: JSON.stringify(`http://localhost:${app}`),
  };
}
