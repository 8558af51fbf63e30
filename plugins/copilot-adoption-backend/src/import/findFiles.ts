import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files named, and those anywhere in the folders named, in the order of their paths. Hidden ones are left out.
 *
 * @throws Error of the file system for a path that does not exist.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) {
      const entries = await readdir(path, {
        recursive: true,
        withFileTypes: true,
      });
      entries
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name))
        .filter(file => !/(^|[\\/])\./.test(file.slice(path.length)))
        .forEach(file => found.add(file));
    } else {
      found.add(path);
    }
  }
  return [...found].sort();
}
