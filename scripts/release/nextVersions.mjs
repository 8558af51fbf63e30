import { existsSync } from 'node:fs';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { executeCaptured } from '../run/execute.mjs';
import { root } from '../run/paths.mjs';
import { UserError } from '../run/UserError.mjs';
import { readManifest } from './publishedPackages.mjs';

const copied = ['package.json', 'yarn.lock', '.changeset'];

/**
 * What the changesets make of the versions, tried on a copy: `{ name, from, to, changelog }` of every package.
 * Nothing in the repository changes.
 */
export async function nextVersions(packages, env) {
  const copy = await mkdtemp(join(tmpdir(), 'copilot-adoption-versions-'));
  try {
    for (const file of [...copied, ...(await describedPackages())]) {
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await cp(join(root, file), join(copy, file), { recursive: true });
    }
    // Formats the changelogs as the repository does.
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    const { code, stdout, stderr } = await executeCaptured(
      'changeset',
      ['version'],
      { cwd: copy, env },
    );
    if (code !== 0) {
      throw new UserError(`"changeset version" failed:\n${stdout}${stderr}`);
    }
    return await Promise.all(packages.map(one => versionsOf(one, copy)));
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** The descriptions and changelogs of all workspaces. */
async function describedPackages() {
  const files = await Promise.all(
    ['packages', 'plugins'].map(async parent =>
      (
        await readdir(join(root, parent))
      ).flatMap(name =>
        ['package.json', 'CHANGELOG.md'].map(file => join(parent, name, file)),
      ),
    ),
  );
  return files.flat().filter(file => existsSync(join(root, file)));
}

async function versionsOf({ name, folder, manifest }, copy) {
  const changed = join(copy, folder.slice(root.length));
  const changelog = await readFile(join(changed, 'CHANGELOG.md'), 'utf8').catch(
    () => '',
  );
  const to = readManifest(changed).version;
  return {
    name,
    from: manifest.version,
    to,
    changelog: changelog.includes(`## ${to}\n`),
  };
}
