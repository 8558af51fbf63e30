import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dataDictionary } from './dataDictionary';

// Yarn runs a package's scripts in the package's folder.
writeFileSync(resolve('../../docs/data-dictionary.md'), dataDictionary());
