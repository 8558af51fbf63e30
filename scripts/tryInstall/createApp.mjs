import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';

/** What creates the app, in the version of the release that the plugins are built for. */
const creator = '@backstage/create-app@0.9.2';

/**
 * Creates a new Backstage app, with the packed packages in the place of a registry's. The lock file is ours, because
 * the creator fetches its own from a host that is not reachable everywhere; so are Yarn's settings, because the
 * newest releases are sometimes incomplete on registries.
 */
export async function createApp({ folder, legacy, files, run }) {
  const args = ['--yes', creator, '--skip-install', '--path', folder];
  await run('npx', legacy ? [...args, '--legacy'] : args, { cwd: '/' });
  await copyFile(join(root, 'yarn.lock'), join(folder, 'yarn.lock'));
  await preferYarnSettings(folder);
  await offerPackages(folder, files);
}

async function preferYarnSettings(folder) {
  const file = join(folder, '.yarnrc.yml');
  const theirs = await readFile(file, 'utf8');
  const [yarnPath] = theirs.match(/^yarnPath: .*$/m);
  const ours = await readFile(join(root, '.yarnrc.yml'), 'utf8');
  await writeFile(file, `${ours}\n${yarnPath}\n`);
}

async function offerPackages(folder, files) {
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  for (const [name, packed] of Object.entries(files)) {
    manifest.resolutions[name] = `file:${packed}`;
  }
  await writeFile(file, JSON.stringify(manifest, null, 2));
}
