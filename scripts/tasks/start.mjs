import { join } from 'node:path';
import { backendCommand, backendFolder } from '../demo/backendCommand.mjs';
import { isTrouble } from '../demo/isTrouble.mjs';
import { prepareDemo } from '../demo/prepareDemo.mjs';
import { appReady, backendReady } from '../demo/readiness.mjs';
import { Servers } from '../demo/Servers.mjs';
import { root, toolchain } from '../run/paths.mjs';
import { withProgress } from '../run/progress.mjs';
import { showEndOf } from '../run/showEndOf.mjs';

const logFile = join(toolchain, 'start.log');

/** Runs the example app and backend in development mode until Ctrl-C. */
export async function run({ args, env }) {
  const demo = await prepareDemo(args, env, { withApp: true });
  const state = { open: false };
  const servers = new Servers({
    logFile,
    // Before the address is out, a failure ends us and shows the log; afterwards we say what is wrong.
    onLine: line => state.open && isTrouble(line) && console.log(line),
  });
  startServers(servers, demo);

  const stopWaiting = new AbortController();
  const ended = await Promise.race([
    servers.ended,
    untilReady(demo.addresses, stopWaiting.signal),
  ]);
  stopWaiting.abort();
  if (!ended) {
    state.open = true;
    console.log(`\nOpen ${demo.addresses.appUrl} (Ctrl-C ends it)`);
  }
  return finish(servers, await servers.ended);
}

function startServers(servers, demo) {
  const env = { NODE_ENV: 'development', ...demo.env };
  const [command, commandArguments] = backendCommand(demo);
  servers.start('backend', command, commandArguments, {
    cwd: join(root, backendFolder),
    env,
  });
  servers.start(
    'app',
    'backstage-cli',
    ['package', 'start', ...demo.configArguments],
    // The address is ours to give, once it answers.
    { cwd: join(root, 'packages/app'), env: { ...env, BROWSER: 'none' } },
  );
}

async function untilReady(addresses, signal) {
  const waiting = new Set(['backend', 'app']);
  const wait = async (name, ready, progress) => {
    await ready(addresses, signal);
    waiting.delete(name);
    if (waiting.size > 0) {
      progress.update(`waiting for the ${[...waiting].join('')}`);
    }
  };
  const both = 'waiting for the backend and the app';
  await withProgress('Starting', both, async progress => {
    await Promise.all([
      wait('backend', backendReady, progress),
      wait('app', appReady, progress),
    ]);
    return 'ready';
  }).catch(error => {
    if (!signal.aborted) {
      throw error;
    }
  });
}

async function finish(servers, { signal, name, error }) {
  await servers.stop();
  if (signal) {
    return 0;
  }
  await showEndOf(logFile);
  console.error(
    `The ${name} ended${
      error ? `: ${error.message}` : ''
    }. The whole output is in ${logFile}.`,
  );
  return 1;
}
