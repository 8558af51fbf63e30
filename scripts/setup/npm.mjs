import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { executeLogged } from '../run/execute.mjs';
import { toolchain } from '../run/paths.mjs';
import { UserError } from '../run/UserError.mjs';
import { showEndOf } from '../run/showEndOf.mjs';

/**
 * Installs one package into a folder of its own. The folder appears only when all of it is there, so
 * an interrupted fetch leaves nothing that looks finished.
 */
export async function fetchFromNpm(specifier, folder) {
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  // npm would otherwise take the repository for the package to install into.
  await writeFile(join(partial, 'package.json'), '{"private":true}\n');

  const logFile = join(toolchain, 'npm.log');
  const code = await executeLogged(
    'npm',
    [
      'install',
      '--prefix',
      partial,
      '--ignore-scripts=false',
      '--workspaces=false',
      '--no-audit',
      '--no-fund',
      specifier,
    ],
    { cwd: partial, env: npmEnvironment(), logFile },
  );
  if (code !== 0) {
    await showEndOf(logFile);
    throw new UserError(
      `npm could not install ${specifier}. Check that "npm ping" works; the whole output is in ${logFile}.`,
    );
  }
  await rm(folder, { recursive: true, force: true });
  await rename(partial, folder);
}

// What npm or Yarn set for the script that called us does not apply to another package's install.
function npmEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package|lifecycle|command)/i.test(name),
    ),
  );
}
