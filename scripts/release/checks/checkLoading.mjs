import { join } from 'node:path';
import { executeCaptured } from '../../run/execute.mjs';

const programs = {
  require: name => ['-e', `require("${name}")`],
  import: name => ['--input-type=module', '-e', `await import("${name}")`],
};

/** Loads a package in both ways of Node and runs its programs. What is for browsers needs a bundler and is left out. */
export async function checkLoading(manifest, elsewhere, env) {
  if (manifest.backstage.role.startsWith('frontend')) {
    return [];
  }
  const tries = [
    ...Object.entries(programs).map(([way, args]) => [
      way,
      ...args(manifest.name),
    ]),
    ...Object.keys(manifest.bin ?? {}).map(bin => [
      `${bin} --help`,
      join(elsewhere, 'node_modules/.bin', bin),
      '--help',
    ]),
  ];
  const problems = [];
  for (const [what, ...args] of tries) {
    const { code, stderr } = await executeCaptured('node', args, {
      cwd: elsewhere,
      env,
    });
    if (code !== 0) {
      problems.push(
        `${what}: ${stderr.trim().split('\n').slice(0, 6).join(' ')}`,
      );
    }
  }
  return problems;
}
