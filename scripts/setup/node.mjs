import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toolchain } from '../run/paths.mjs';
import { output } from '../run/execute.mjs';
import { withProgress } from '../run/progress.mjs';
import { UserError } from '../run/UserError.mjs';
import { fetchFromNpm } from './npm.mjs';

// Backstage allows 22 and 24, but on Node from 24.19 on better-sqlite3 12 aborts in its destructors.
export const NODE_MAJOR = 22;

const own = join(toolchain, 'node');

/**
 * A Node of the right version as `{ programs, headers }`, two folders: the one that runs this script
 * where it fits and brings its headers, else the one fetched before, else undefined.
 */
export function findNode() {
  return runningNode() ?? ownNode();
}

function runningNode() {
  const [major] = process.versions.node.split('.');
  const prefix = dirname(dirname(process.execPath));
  return Number(major) === NODE_MAJOR && hasHeaders(prefix)
    ? { programs: dirname(process.execPath), headers: prefix }
    : undefined;
}

function ownNode() {
  const programs = join(own, 'node_modules', 'node', 'bin');
  if (!existsSync(join(programs, 'node'))) {
    return undefined;
  }
  // The package for this platform, inside the other one, also holds the headers.
  const inner = join(own, 'node_modules', 'node', 'node_modules');
  const headers = readdirSync(inner)
    .map(name => join(inner, name))
    .find(hasHeaders);
  return { programs, headers };
}

function hasHeaders(prefix) {
  return existsSync(join(prefix, 'include', 'node', 'node_version.h'));
}

/** Fetches Node from the npm registry, which is reachable wherever the packages are. */
export async function fetchNode() {
  const reason = `fetching, because this is Node ${process.versions.node}`;
  await withProgress(`Node ${NODE_MAJOR}`, reason, async () => {
    await fetchFromNpm(`node@${NODE_MAJOR}`, own);
    const version = await output(join(ownNode().programs, 'node'), [
      '--version',
    ]);
    if (!version) {
      throw new UserError(
        `The Node ${NODE_MAJOR} of the npm registry does not run on this machine. Install Node ${NODE_MAJOR} yourself, put it first on PATH and run the command again.`,
      );
    }
    return `${version} from the npm registry`;
  });
  return ownNode();
}
