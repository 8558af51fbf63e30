import { fileURLToPath } from 'node:url';
import { executeCaptured } from '../run/execute.mjs';
import { UserError } from '../run/UserError.mjs';

const printConfig = fileURLToPath(
  new URL('./printConfig.mjs', import.meta.url),
);

/** Reads where the app and the backend will listen, and who can sign in, from the effective configuration. */
export async function readDemoAddresses(configArguments, env) {
  const { code, stdout, stderr } = await executeCaptured(
    'node',
    [printConfig, ...configArguments],
    { env },
  );
  if (code !== 0) {
    const reason = /^\w*Error: (.*)$/m.exec(stderr)?.[1] ?? stderr;
    throw new UserError(`The configuration cannot be read: ${reason}`);
  }
  return demoAddresses(JSON.parse(stdout));
}

/** The same, from configuration already read. */
export function demoAddresses(config) {
  const appUrl = new URL(config.app.baseUrl);
  const backendPort = listenPort(config.backend?.listen);
  return {
    appUrl: appUrl.href.replace(/\/$/, ''),
    appPort: Number(config.app.listen?.port ?? portOf(appUrl)),
    backendPort,
    backendUrl: `http://127.0.0.1:${backendPort}`,
    firstPerson: config.auth?.providers?.demo?.people?.[0]?.user,
  };
}

// Backstage takes "7007", "127.0.0.1:7007" or an object.
function listenPort(listen) {
  const port =
    typeof listen === 'string' ? listen.split(':').at(-1) : listen?.port;
  return Number(port ?? 7007);
}

function portOf(url) {
  return url.port || (url.protocol === 'https:' ? 443 : 80);
}
