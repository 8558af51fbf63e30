import { withSetUpLock } from './setUpLock.mjs';
import { fetchNode, findNode } from './node.mjs';
import { installPackages, isInstalled } from './packages.mjs';
import { toolchainEnvironment } from './toolchainEnvironment.mjs';
import { fetchYarn, findYarn } from './yarn.mjs';

/**
 * Makes sure that Node 22 and Yarn are there and, unless only these are wanted, the packages of yarn.lock;
 * answers the environment to run them in. Does nothing, within milliseconds, where an earlier set-up
 * finished; may run twice at once and be interrupted anywhere.
 */
export async function setUp({ withPackages = true } = {}) {
  const ready = await finishedSetUp(withPackages);
  return ready ?? withSetUpLock(() => completeSetUp(withPackages));
}

async function finishedSetUp(withPackages) {
  const node = findNode();
  const yarn = findYarn();
  return node && yarn && (!withPackages || (await isInstalled()))
    ? toolchainEnvironment(node, yarn)
    : undefined;
}

async function completeSetUp(withPackages) {
  // The command we waited for may have done it all.
  const ready = await finishedSetUp(withPackages);
  if (ready) {
    return ready;
  }
  console.log('Setting up. This takes a few minutes the first time.');
  const node = findNode() ?? (await fetchNode());
  const yarn = findYarn() ?? (await fetchYarn());
  const env = toolchainEnvironment(node, yarn);
  if (withPackages) {
    await installPackages(env);
  }
  return env;
}
