import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { executeLogged } from '../run/execute.mjs';
import { root, toolchain } from '../run/paths.mjs';
import { withProgress } from '../run/progress.mjs';
import { showEndOf } from '../run/showEndOf.mjs';
import { UserError } from '../run/UserError.mjs';
import { compilerAdvice, hasNativeModule } from './compiler.mjs';
import { fingerprint } from './fingerprint.mjs';
import { configuredRegistry } from './npm.mjs';

const stamp = join(toolchain, 'installed');
const logFile = join(toolchain, 'install.log');

/** True where the last finished install had the same manifests and lock file as now. */
export async function isInstalled() {
  const finished = await readFile(stamp, 'utf8').catch(() => undefined);
  return (
    finished === fingerprint() &&
    existsSync(join(root, 'node_modules', '.yarn-state.yml'))
  );
}

/** Installs exactly what yarn.lock says; stamps the result only when all of it worked. */
export async function installPackages(env) {
  const advice = hasNativeModule() ? undefined : await compilerAdvice();
  if (advice) {
    console.log(`  ${advice}`);
  }
  await rm(stamp, { force: true });
  await rm(logFile, { force: true });
  const before = fingerprint();
  await withProgress('Packages', 'resolving', async progress => {
    await runYarnInstall(env, progress, advice);
    return 'installed';
  });
  await writeFile(stamp, before);
}

async function runYarnInstall(env, progress, advice) {
  const registry = await configuredRegistry();
  const code = await executeLogged('yarn', ['install', '--immutable'], {
    env: {
      // Yarn does not read npm's configuration.
      ...(registry && { YARN_NPM_REGISTRY_SERVER: registry }),
      YARN_ENABLE_PROGRESS_BARS: 'false',
      YARN_ENABLE_COLORS: 'false',
      // Some packages would report their installation to somebody.
      DO_NOT_TRACK: '1',
      SCARF_ANALYTICS: 'false',
      ...env,
    },
    logFile,
    onLine: line => {
      const phase = phaseOf(line);
      if (phase) {
        progress.update(phase);
      }
    },
  });
  if (code === 0 && hasNativeModule()) {
    return;
  }
  await showEndOf(logFile);
  throw new UserError(
    advice ?? `The install failed; the whole output is in ${logFile}.`,
  );
}

const phases = [
  [/Resolution step/, 'resolving'],
  [/Fetch step/, 'downloading'],
  [/Link step/, 'unpacking'],
  [/must be (re)?built/, 'compiling native modules'],
];

function phaseOf(line) {
  const [, phase] = phases.find(([pattern]) => pattern.test(line)) ?? [];
  return phase;
}
