import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one test, with a Backstage configuration in it. */
export async function makeFolder(): Promise<{
  path: string;
  /** Writes a configuration file into the folder and returns its path. */
  configFile(config: object): Promise<string>;
  remove(): Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), 'copilot-adoption-'));
  return {
    path,
    async configFile(config) {
      const file = join(path, 'app-config.yaml');
      // JSON is YAML.
      await writeFile(file, JSON.stringify(config));
      return file;
    },
    remove: () => rm(path, { recursive: true }),
  };
}
