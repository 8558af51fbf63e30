import { createBackend } from '@backstage/backend-defaults';
import { parseArgs } from 'node:util';
import syncWorker, {
  runSyncOnce,
  syncExitCodes,
} from 'backstage-plugin-copilot-adoption-backend/worker';

/** Stays until it is told to stop, and answers nothing but Backstage's health checks. */
async function run() {
  const backend = createBackend();
  backend.add(syncWorker);
  await backend.start();
}

function readOptions(): { once?: boolean } {
  try {
    return parseArgs({
      options: {
        once: { type: 'boolean' },
        // Read by Backstage itself.
        config: { type: 'string', multiple: true },
      },
    }).values;
  } catch (error) {
    process.stderr.write(
      `${
        (error as Error).message
      }\nOptions: --once, --config FILE (repeatable)\n`,
    );
    return process.exit(syncExitCodes.misconfigured);
  }
}

if (readOptions().once) {
  runSyncOnce(createBackend()).then(code => process.exit(code));
} else {
  run().catch(error => {
    process.stderr.write(`${error.message}\n`);
    process.exit(syncExitCodes.crashed);
  });
}
