import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { output } from '../run/execute.mjs';
import { root } from '../run/paths.mjs';

const nativeModule = join(
  root,
  'node_modules/better-sqlite3/build/Release/better_sqlite3.node',
);
const tools = ['python3', 'make', 'g++'];

/** True where SQLite's native module is already there, so that nothing has to be compiled. */
export function hasNativeModule() {
  return existsSync(nativeModule);
}

/** True where it loads in the Node of the given environment. */
export async function nativeModuleRuns(env) {
  const script = "new (require('better-sqlite3'))(':memory:')";
  return (await output('node', ['-e', script], { env })) !== undefined;
}

/**
 * What to install so that SQLite's native module can be compiled; undefined where nothing is missing.
 * Not an error by itself: where GitHub can be reached a ready-made module may be downloaded instead.
 */
export async function compilerAdvice() {
  const found = await Promise.all(
    tools.map(tool => output(tool, ['--version'])),
  );
  const missing = tools.filter((_, index) => found[index] === undefined);
  return missing.length === 0
    ? undefined
    : `Missing: ${missing.join(
        ', ',
      )}, needed to compile SQLite's module. ${installAdvice()}`;
}

function installAdvice() {
  return process.platform === 'darwin'
    ? 'Install them with: xcode-select --install'
    : 'On Debian or Ubuntu: apt-get install python3 make g++';
}
