import assert from 'node:assert/strict';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fingerprint } from './fingerprint.mjs';

async function repository() {
  const folder = await mkdtemp(join(tmpdir(), 'repository-'));
  await mkdir(join(folder, 'plugins/one'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{}');
  await writeFile(join(folder, 'yarn.lock'), 'a@1');
  await writeFile(join(folder, 'plugins/one/package.json'), '{}');
  return folder;
}

test('stays the same while the install inputs do', async () => {
  const folder = await repository();
  const before = fingerprint(folder);
  await writeFile(join(folder, 'README.md'), 'new');
  assert.equal(fingerprint(folder), before);
});

for (const file of ['package.json', 'yarn.lock', 'plugins/one/package.json']) {
  test(`changes with ${file}`, async () => {
    const folder = await repository();
    const before = fingerprint(folder);
    await writeFile(join(folder, file), '{"changed":true}');
    assert.notEqual(fingerprint(folder), before);
  });
}
