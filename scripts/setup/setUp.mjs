import { withSetUpLock } from './setUpLock.mjs';
import { fetchNode, findNode } from './node.mjs';
import { installPackages, isInstalled } from './packages.mjs';
import { toolchainEnvironment } from './toolchainEnvironment.mjs';
import { fetchYarn, findYarn } from './yarn.mjs';

/**
 * Makes sure that Node 22, Yarn and the packages of yarn.lock are there, and answers the environment
 * to run them in. Does nothing, within milliseconds, where an earlier set-up finished; may run twice
 * at once and be interrupted anywhere.
 */
export async function setUp() {
  const ready = await finishedSetUp();
  return ready ?? withSetUpLock(completeSetUp);
}

async function finishedSetUp() {
  const node = findNode();
  const yarn = findYarn();
  return node && yarn && (await isInstalled())
    ? toolchainEnvironment(node, yarn)
    : undefined;
}

async function completeSetUp() {
  // The command we waited for may have done it all.
  const ready = await finishedSetUp();
  if (ready) {
    return ready;
  }
  console.log('Setting up. This takes a few minutes the first time.');
  const node = findNode() ?? (await fetchNode());
  const yarn = findYarn() ?? (await fetchYarn());
  const env = toolchainEnvironment(node, yarn);
  await installPackages(env);
  return env;
}
