import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { executeLogged } from '../run/execute.mjs';
import { root, toolchain } from '../run/paths.mjs';
import { withProgress } from '../run/progress.mjs';
import { showEndOf } from '../run/showEndOf.mjs';
import { UserError } from '../run/UserError.mjs';

const stamp = join(toolchain, 'app-build');
const logFile = join(toolchain, 'app-build.log');

const inputs = [
  'app-config.yaml',
  'yarn.lock',
  'packages/app',
  'plugins/copilot-adoption',
  'plugins/copilot-adoption-common',
];
const outputs = new Set(['dist', 'e2e-tests', 'node_modules', '.cache']);

/** Builds the example app for production, unless the last build was made from the same files. */
export async function buildApp(env) {
  const fingerprint = fingerprintOf(inputs);
  const built = await readFile(stamp, 'utf8').catch(() => undefined);
  if (
    built === fingerprint &&
    existsSync(join(root, 'packages/app/dist/index.html'))
  ) {
    return;
  }
  await withProgress('App', 'building', async () => {
    const code = await executeLogged('backstage-cli', ['package', 'build'], {
      cwd: join(root, 'packages/app'),
      env,
      logFile,
    });
    if (code !== 0) {
      await showEndOf(logFile);
      throw new UserError(`The app could not be built. Output: ${logFile}`);
    }
    return 'built';
  });
  await writeFile(stamp, fingerprint);
}

/** Runs something else that builds the example app, so that `buildApp` need not do it again. */
export async function noteAppBuild(build) {
  const fingerprint = fingerprintOf(inputs);
  const code = await build();
  if (code === 0) {
    await writeFile(stamp, fingerprint);
  }
  return code;
}

function fingerprintOf(files) {
  const hash = createHash('sha256');
  for (const file of files.flatMap(filesBelow)) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!statSync(join(root, path)).isDirectory()) {
    return [path];
  }
  return readdirSync(join(root, path))
    .filter(name => !outputs.has(name))
    .sort()
    .flatMap(name => filesBelow(join(path, name)));
}
