import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { executeLogged } from '../run/execute.mjs';
import { toolchain } from '../run/paths.mjs';
import { withProgress } from '../run/progress.mjs';
import { showEndOf } from '../run/showEndOf.mjs';
import { UserError } from '../run/UserError.mjs';

const logFile = join(toolchain, 'pack.log');

/** Where the packed packages are. */
export const tarballs = join(toolchain, 'tarballs');

/**
 * Builds and packs the packages as a release would; answers the file of each by the package's name. The types come
 * from declarations that a type check has written before.
 */
export async function packPackages(packages, env) {
  await rm(logFile, { force: true });
  await rm(tarballs, { recursive: true, force: true });
  await mkdir(tarballs, { recursive: true });
  const files = {};
  for (const { name, folder } of packages) {
    files[name] = join(tarballs, `${name}.tgz`);
    await withProgress(name, 'building', async progress => {
      await run('backstage-cli', ['package', 'build'], folder, env);
      progress.update('packing');
      await run('yarn', ['pack', '--out', files[name]], folder, env);
      return 'packed';
    });
  }
  return files;
}

async function run(command, args, cwd, env) {
  const code = await executeLogged(command, args, { cwd, env, logFile });
  if (code !== 0) {
    await showEndOf(logFile);
    throw new UserError(
      `"${command} ${args.join(' ')}" failed in ${cwd}. Output: ${logFile}`,
    );
  }
}
