import { requireFreePort } from '../probe/freePort.mjs';
import { readDemoAddresses } from './demoAddresses.mjs';
import { parseDemoOptions } from './demoOptions.mjs';

/** Reads the options, finds out the ports and makes sure that they are free. */
export async function prepareDemo(args, env, { withApp }) {
  const { configArguments, environment, watch } = parseDemoOptions(args);
  const base = { ...env, ...environment };
  const addresses = await readDemoAddresses(configArguments, base);
  await requireFreePort(addresses.backendPort, 'the backend', 'BACKEND_PORT');
  if (withApp) {
    await requireFreePort(addresses.appPort, 'the app', 'APP_PORT');
  }
  return {
    addresses,
    configArguments,
    watch,
    // Whichever file set the ports, what is derived from them in app-config.yaml follows.
    env: {
      ...base,
      APP_PORT: String(addresses.appPort),
      BACKEND_PORT: String(addresses.backendPort),
    },
  };
}
