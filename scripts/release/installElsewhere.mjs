import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { executeLogged } from '../run/execute.mjs';
import { root, toolchain } from '../run/paths.mjs';
import { withProgress } from '../run/progress.mjs';
import { showEndOf } from '../run/showEndOf.mjs';
import { UserError } from '../run/UserError.mjs';
import { yarnEnvironment } from '../setup/yarnEnvironment.mjs';

const logFile = join(toolchain, 'release-install.log');

/** What somebody who installs the packages has besides them. */
const consumers = {
  '@backstage/config': '^1.3.9',
  '@backstage/config-loader': '^1.11.3',
  '@types/express': '^4.17.6',
  '@types/node': '^22.0.0',
  '@types/react': '^18.0.0',
  '@types/react-dom': '^18.0.0',
  react: '^18.0.2',
  'react-dom': '^18.0.2',
  'react-router-dom': '^6.30.2',
  typescript: '~5.8.0',
};

/** Installs the packed packages into an empty folder outside the repository, with the versions of its lock file. */
export async function installElsewhere(files, env) {
  const folder = await mkdtemp(join(tmpdir(), 'copilot-adoption-release-'));
  const packed = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, `file:${file}`]),
  );
  const manifest = {
    name: 'elsewhere',
    private: true,
    dependencies: { ...consumers, ...packed },
    resolutions: packed,
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await copyFile(join(root, 'yarn.lock'), join(folder, 'yarn.lock'));
  await copyFile(join(root, '.yarnrc.yml'), join(folder, '.yarnrc.yml'));
  await withProgress('Installing elsewhere', folder, () =>
    install(folder, env),
  );
  return folder;
}

async function install(folder, env) {
  await rm(logFile, { force: true });
  const code = await executeLogged('yarn', ['install', '--mode=skip-build'], {
    cwd: folder,
    env: {
      ...(await yarnEnvironment(env)),
      YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    },
    logFile,
  });
  if (code !== 0) {
    await showEndOf(logFile);
    throw new UserError(
      `The packages could not be installed in ${folder}. Output: ${logFile}`,
    );
  }
  return 'installed';
}
