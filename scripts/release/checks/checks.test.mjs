import assert from 'node:assert/strict';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkImports } from './checkImports.mjs';
import { checkManifest } from './checkManifest.mjs';
import { checkMigrations } from './checkMigrations.mjs';

const manifest = {
  name: 'one',
  license: 'Apache-2.0',
  backstage: { role: 'common-library', pluginId: 'one', pluginPackages: [] },
  main: 'dist/index.cjs.js',
  types: 'dist/index.d.ts',
  exports: {
    '.': {
      backstage: '@backstage/BackendFeature',
      require: './dist/index.cjs.js',
    },
    './package.json': './package.json',
  },
  dependencies: { luxon: '^3.0.0' },
  peerDependencies: { '@backstage/ui': '^0.18.0' },
};

async function packed(files) {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'));
  for (const [name, text] of Object.entries({
    'package.json': '{}',
    'dist/index.cjs.js': '',
    'dist/index.d.ts': '',
    ...files,
  })) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

test('accepts a package that holds what it names', async () => {
  assert.deepEqual(checkManifest(manifest, await packed()), []);
});

test('names what is not packed, what only the repository has, and what is missing', async () => {
  const wrong = {
    ...manifest,
    license: undefined,
    bin: { one: 'bin/one' },
    exports: { './alpha': { import: './dist/alpha.esm.js' } },
    dependencies: { two: 'workspace:^' },
  };
  assert.deepEqual(checkManifest(wrong, await packed()), [
    'names bin/one, which is not packed',
    'names ./dist/alpha.esm.js, which is not packed',
    'depends on two as workspace:^',
    'has no license',
  ]);
});

test('names imports that are neither declared nor packed', async () => {
  const folder = await packed({
    'dist/index.cjs.js':
      "require('luxon'); require('node:fs'); import('@backstage/ui/css'); require('./there.js'); require('./gone.js'); require('@backstage/config');",
    'dist/there.js': "require('knex/types')",
  });
  assert.deepEqual(checkImports(manifest, folder).sort(), [
    'dist/index.cjs.js imports ./gone.js',
    'dist/index.cjs.js imports @backstage/config',
    'dist/there.js imports knex/types',
  ]);
});

test('names migrations that are missing, different or without a way back', async () => {
  const steps = 'exports.up = () => {}; exports.down = () => {};';
  const source = await packed({
    'migrations/1_one.js': steps,
    'migrations/2_two.js': steps,
    'migrations/3_three.js': 'exports.up = () => {};',
  });
  const installed = await packed({
    'migrations/2_two.js': `${steps} `,
    'migrations/3_three.js': 'exports.up = () => {};',
  });
  assert.deepEqual(checkMigrations(source, source), [
    'has no "down" in the migration 3_three.js',
  ]);
  assert.deepEqual(checkMigrations(source, installed), [
    'lacks the migration 1_one.js',
    'has another migration 2_two.js than the sources',
    'has no "down" in the migration 3_three.js',
  ]);
});
