import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, toolchain } from '../run/paths.mjs';
import { withProgress } from '../run/progress.mjs';
import { fetchFromNpm } from './npm.mjs';

const own = join(toolchain, 'yarn');
const programs = join(own, 'node_modules', '.bin');

/** The version that package.json asks for. */
function wantedVersion() {
  const { packageManager } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return packageManager.replace('yarn@', '');
}

/** Yarn of the wanted version as `{ programs }`, its folder; undefined where it is not there yet. */
export function findYarn() {
  const description = join(
    own,
    'node_modules',
    '@yarnpkg',
    'cli-dist',
    'package.json',
  );
  if (!existsSync(description)) {
    return undefined;
  }
  const { version } = JSON.parse(readFileSync(description, 'utf8'));
  return version === wantedVersion() ? { programs } : undefined;
}

/** Fetches Yarn as a package, because Corepack's own host is not reachable everywhere. */
export async function fetchYarn() {
  const version = wantedVersion();
  await withProgress(`Yarn ${version}`, 'fetching', async () => {
    await fetchFromNpm(`@yarnpkg/cli-dist@${version}`, own);
    return 'from the npm registry';
  });
  return { programs };
}
