import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../run/paths.mjs';
import { parseConfigOptions, parseDemoOptions } from './demoOptions.mjs';

const someFile = join(root, 'backstage.json');

test('without options leaves the configuration to Backstage', () => {
  assert.deepEqual(parseDemoOptions([]), {
    configArguments: [],
    environment: {},
    watch: false,
  });
});

test('puts the default files before those given', () => {
  const { configArguments } = parseDemoOptions([
    '--config',
    someFile,
    `--config=${someFile}`,
  ]);
  const files = configArguments.filter(argument => argument !== '--config');
  const local = join(root, 'app-config.local.yaml');
  assert.deepEqual(files, [
    join(root, 'app-config.yaml'),
    ...(existsSync(local) ? [local] : []),
    someFile,
    someFile,
  ]);
});

test('pins the day by an environment variable that Backstage reads', () => {
  const { environment } = parseDemoOptions(['--today', '2026-11-18']);
  assert.deepEqual(environment, {
    APP_CONFIG_githubSimulator_today: '2026-11-18',
  });
});

for (const day of ['2026-02-30', '2026-11', 'yesterday']) {
  test(`refuses ${day} as today`, () => {
    assert.throws(() => parseDemoOptions(['--today', day]), {
      message: `--today is "${day}", but has to be a day like 2026-11-18.`,
    });
  });
}

test('names a missing file and an unknown option', () => {
  assert.throws(() => parseDemoOptions(['--config', 'no-such.yaml']), {
    message: 'The configuration file no-such.yaml does not exist.',
  });
  assert.throws(
    () => parseDemoOptions(['--port', '1']),
    /--port[\s\S]*--config FILE/,
  );
});

test('takes the files out of the arguments of another command', () => {
  const { configArguments, rest } = parseConfigOptions([
    '--scope',
    'organization:octo-org',
    '--config',
    someFile,
    'reports',
  ]);
  assert.equal(configArguments.at(-1), someFile);
  assert.deepEqual(rest, ['--scope', 'organization:octo-org', 'reports']);
});
