import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';

// Cleaning must work where set-up is what is broken.
export const needs = 'nothing';

const fromRoot = [
  '.toolchain',
  'node_modules',
  'coverage',
  'dist-types',
  'e2e-test-report',
  'e2e-test-results',
];
const fromPackages = ['dist', 'coverage', 'node_modules'];

/** Removes whatever set-up and builds made; the next command sets up again. */
export async function run() {
  const packages = [];
  for (const parent of ['packages', 'plugins']) {
    const names = await readdir(join(root, parent));
    packages.push(...names.map(name => join(parent, name)));
  }
  const folders = [
    ...fromRoot,
    ...packages.flatMap(folder => fromPackages.map(name => join(folder, name))),
  ];
  for (const folder of folders) {
    await rm(join(root, folder), { recursive: true, force: true });
  }
  return 0;
}
