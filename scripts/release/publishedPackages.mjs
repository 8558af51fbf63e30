import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';

/** What is released: every package of `plugins/` that is not private, as `{ name, folder, manifest }`. */
export function publishedPackages() {
  const plugins = join(root, 'plugins');
  return readdirSync(plugins)
    .map(name => join(plugins, name))
    .filter(folder => existsSync(join(folder, 'package.json')))
    .map(folder => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => !manifest.private)
    .map(found => ({ ...found, name: found.manifest.name }));
}

/** A package's description as it is in a folder. */
export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
