import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { withSetUpLock } from './setUpLock.mjs';

const makeFolder = () => mkdtemp(join(tmpdir(), 'set-up-'));

test('lets one command work at a time', async () => {
  const folder = await makeFolder();
  let working = 0;
  const work = async () => {
    working += 1;
    assert.equal(working, 1);
    await new Promise(resolve => setTimeout(resolve, 50));
    working -= 1;
  };
  await Promise.all([1, 2].map(() => withSetUpLock(work, { folder })));
});

test('leaves nothing behind, even when the work fails', async () => {
  const folder = await makeFolder();
  const work = async () => {
    throw new Error('no network');
  };
  await assert.rejects(withSetUpLock(work, { folder }), /no network/);
  assert.deepEqual(await readdir(folder), []);
});

test('takes over from a command that was killed', async () => {
  const folder = await makeFolder();
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(join(folder, 'set-up.lock'), String(pid));
  assert.equal(await withSetUpLock(async () => 'done', { folder }), 'done');
});
