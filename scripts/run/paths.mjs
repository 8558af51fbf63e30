import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const scripts = dirname(dirname(fileURLToPath(import.meta.url)));

/** The repository's root folder. */
export const root = dirname(scripts);

/** What set-up fetches and remembers; never committed. */
export const toolchain = join(root, '.toolchain');

/** A file named on the command line, relative to where the command was typed. */
export function fromCommandLine(file) {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}
