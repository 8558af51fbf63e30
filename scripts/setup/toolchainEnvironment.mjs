import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../run/paths.mjs';

const endWithParent = fileURLToPath(
  new URL('../run/endWithParent.cjs', import.meta.url),
);

/** The environment in which the repository's own Node, Yarn and installed programs come first. */
export function toolchainEnvironment(node, yarn, base = process.env) {
  const programs = [
    node.programs,
    yarn.programs,
    join(root, 'node_modules', '.bin'),
  ];
  return {
    ...base,
    PATH: [...programs, base.PATH].join(delimiter),
    NODE_OPTIONS: [base.NODE_OPTIONS, `--require="${endWithParent}"`]
      .filter(Boolean)
      .join(' '),
    // Native modules compile against the headers of the Node they will run in.
    ...(node.headers && { npm_config_nodedir: node.headers }),
  };
}
