import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { executeLogged } from '../run/execute.mjs';
import { root, toolchain } from '../run/paths.mjs';
import { withProgress } from '../run/progress.mjs';
import { showEndOf } from '../run/showEndOf.mjs';
import { UserError } from '../run/UserError.mjs';
import { fingerprint } from './fingerprint.mjs';
import {
  compilerAdvice,
  hasNativeModule,
  nativeModuleRuns,
} from './nativeModule.mjs';
import { yarnEnvironment } from './yarnEnvironment.mjs';

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

/** Installs exactly what yarn.lock says; stamps the result only when all of it works. */
export async function installPackages(env) {
  const advice = hasNativeModule() ? undefined : await compilerAdvice();
  if (advice) {
    console.log(`  ${advice}`);
  }
  await rm(stamp, { force: true });
  await rm(logFile, { force: true });
  const before = fingerprint();
  await withProgress('Packages', 'resolving', async progress => {
    const yarn = { env: await yarnEnvironment(env), progress };
    const installed = await runYarn(['install', '--immutable'], yarn);
    if (!installed || !(await makeNativeModuleRun(yarn))) {
      await showEndOf(logFile);
      throw new UserError(await explainFailure(advice));
    }
    return 'installed';
  });
  await writeFile(stamp, before);
}

// An install by hand may have compiled it for another Node.
async function makeNativeModuleRun(yarn) {
  return (
    (await nativeModuleRuns(yarn.env)) ||
    ((await runYarn(['rebuild', 'better-sqlite3'], yarn)) &&
      nativeModuleRuns(yarn.env))
  );
}

async function runYarn(args, { env, progress }) {
  const code = await executeLogged('yarn', args, {
    env: {
      ...env,
      YARN_ENABLE_PROGRESS_BARS: 'false',
      YARN_ENABLE_COLORS: 'false',
    },
    logFile,
    onLine: line => progress.update(phaseOf(line) ?? progress.state()),
  });
  return code === 0;
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

// What Yarn says when the manifests ask for something that the lock file does not hold.
const LOCK_FILE_ERROR = 'YN0028';

async function explainFailure(compilerIsMissing) {
  const text = await readFile(logFile, 'utf8');
  return text.includes(LOCK_FILE_ERROR)
    ? 'yarn.lock does not fit the package.json files. If you changed a dependency, run "node scripts/task.mjs yarn install" and commit yarn.lock too.'
    : compilerIsMissing ??
        `The install failed; the whole output is in ${logFile}.`;
}
