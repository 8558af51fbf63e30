import assert from 'node:assert/strict';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findChromium } from './chromium.mjs';

async function folderWith(...programs) {
  const folder = await mkdtemp(join(tmpdir(), 'chromium-'));
  for (const program of programs) {
    await writeFile(join(folder, program), '');
    await chmod(join(folder, program), 0o755);
  }
  return folder;
}

test('finds a browser on PATH, Chromium before Chrome', async () => {
  const folder = await folderWith('google-chrome', 'chromium');
  assert.equal(findChromium({ PATH: folder }), join(folder, 'chromium'));
});

test('takes CHROMIUM_PATH before all', async () => {
  const folder = await folderWith('my-browser', 'chromium');
  const CHROMIUM_PATH = join(folder, 'my-browser');
  assert.equal(findChromium({ PATH: folder, CHROMIUM_PATH }), CHROMIUM_PATH);
});

test('says so when CHROMIUM_PATH names no program', () => {
  assert.throws(() => findChromium({ CHROMIUM_PATH: '/no/browser' }), {
    message: 'CHROMIUM_PATH is /no/browser, which is no program.',
  });
});

// On a Mac the applications folder is looked at too, which a test cannot take away.
test(
  'says what to install where there is none',
  { skip: process.platform === 'darwin' },
  async () => {
    const empty = await folderWith();
    assert.throws(
      () => findChromium({ PATH: empty }),
      /apt-get install chromium/,
    );
  },
);
