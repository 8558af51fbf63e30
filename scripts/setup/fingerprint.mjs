import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';
import { NODE_MAJOR } from './node.mjs';

/** Everything an install depends on, as one short text: manifests, lock file, Node and platform. */
export function fingerprint(folder = root) {
  const hash = createHash('sha256');
  hash.update(`node ${NODE_MAJOR} ${process.platform} ${process.arch}\n`);
  for (const file of installInputs(folder)) {
    hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

function installInputs(folder) {
  const packages = ['packages', 'plugins'].flatMap(parent =>
    existsSync(join(folder, parent))
      ? readdirSync(join(folder, parent))
          .sort()
          .map(name => join(parent, name, 'package.json'))
      : [],
  );
  return ['package.json', 'yarn.lock', '.yarnrc.yml', ...packages].filter(
    file => existsSync(join(folder, file)),
  );
}
