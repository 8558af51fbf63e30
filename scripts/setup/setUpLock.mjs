import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { toolchain } from '../run/paths.mjs';

const POLL_MILLISECONDS = 500;
const CONFIRM_MILLISECONDS = 100;

/** Runs `work` while no other command of this checkout sets up; waits for one that does. */
export async function withSetUpLock(work, { folder = toolchain } = {}) {
  const file = join(folder, 'set-up.lock');
  await mkdir(folder, { recursive: true });
  let waiting = false;
  while (!(await acquire(file))) {
    if (!waiting) {
      waiting = true;
      console.log(
        `Another command is setting up this checkout; waiting for it. (If none is, delete ${file}.)`,
      );
    }
    await wait(POLL_MILLISECONDS);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function acquire(file) {
  const self = String(process.pid);
  try {
    await writeFile(file, self, { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') {
      throw error;
    }
    const owner = await ownerOf(file);
    if (owner && !isAlive(Number(owner))) {
      await rm(file, { force: true });
      return acquire(file);
    }
    return false;
  }
  // Somebody else who also found a dead owner may have removed our lock instead of the dead one's.
  await wait(CONFIRM_MILLISECONDS);
  return (await ownerOf(file)) === self;
}

async function ownerOf(file) {
  return readFile(file, 'utf8').catch(() => undefined);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return error.code === 'EPERM';
  }
}
