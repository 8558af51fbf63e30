/**
 * The command that runs the backend from its sources. Not through `backstage-cli package start`, which
 * stays alive, waiting for a change, when the backend refuses to start.
 */
export function backendCommand({ configArguments = [], watch = false } = {}) {
  return [
    'node',
    [
      ...(watch ? ['--watch'] : []),
      '--enable-source-maps',
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      'src/index.ts',
      ...configArguments,
    ],
  ];
}

/** Where it has to run: relative paths in the configuration start there. */
export const backendFolder = 'packages/backend';
