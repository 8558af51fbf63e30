import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { exampleFiles } from './exampleFiles';

// Yarn runs a package's scripts in the package's folder.
const examples = resolve('../../examples');
for (const [path, content] of exampleFiles()) {
  const file = resolve(examples, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
