import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackages } from '../release/packPackages.mjs';
import { publishedPackages } from '../release/publishedPackages.mjs';
import { execute } from '../run/execute.mjs';
import { toolchain } from '../run/paths.mjs';
import { UserError } from '../run/UserError.mjs';
import { yarnEnvironment } from '../setup/yarnEnvironment.mjs';
import { createApp } from '../tryInstall/createApp.mjs';
import { followReadme } from '../tryInstall/followReadme.mjs';
import { lookAround } from '../tryInstall/lookAround.mjs';
import { startServers } from '../tryInstall/startServers.mjs';
import { run as typeCheck } from './typeCheck.mjs';

/**
 * Does what a new user does: creates a Backstage app elsewhere, installs the packed packages by the README's words,
 * starts it on a simulated GitHub and looks at the page. Once for each frontend system, or for one: `--new`, `--legacy`.
 */
export async function run({ args, env: base }) {
  const systems = ['new', 'legacy'].filter(
    system => args.length === 0 || args.includes(`--${system}`),
  );
  const failed = await typeCheck({ args: [], env: base });
  if (failed) {
    return failed;
  }
  const files = await packPackages(publishedPackages(), base);
  const env = {
    ...(await yarnEnvironment(base)),
    BACKSTAGE_APP_NAME: 'tried',
    YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
  };
  for (const system of systems) {
    await trySystem(system, { files, env });
  }
  return 0;
}

async function trySystem(system, { files, env }) {
  const folder = await mkdtemp(join(tmpdir(), `copilot-adoption-${system}-`));
  const legacy = system === 'legacy';
  const run = runner(env);
  try {
    await createApp({ folder, legacy, files, run });
    await run('yarn', ['install'], { cwd: folder });
    await followReadme({ folder, legacy, files, run });
    await run('yarn', ['tsc'], { cwd: folder });
    const logFile = join(toolchain, `try-install-${system}.log`);
    const { appUrl, stop } = await startServers({ folder, env, logFile });
    try {
      const picture = join(toolchain, `try-install-${system}`);
      await lookAround({ appUrl, env, picture });
      console.log(`✔ ${system} frontend system; pictures: ${picture}-*.png`);
    } finally {
      await stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runner(env) {
  return async (command, args, { cwd }) => {
    console.log(`\n${cwd}$ ${[command, ...args].join(' ')}`);
    const code = await execute(command, args, { cwd, env });
    if (code !== 0) {
      throw new UserError(`"${command}" failed with ${code}.`);
    }
  };
}
