import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { executeCaptured } from '../../run/execute.mjs';

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  jsx: 'react-jsx',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: ['node'],
  skipLibCheck: false,
};

/**
 * Type-checks a small program that uses every package, and the packages' own declarations with it; what others'
 * declarations do is theirs. Answers the compiler's complaints by package.
 */
export async function checkTypes(names, elsewhere, env) {
  await writeFile(join(elsewhere, 'useAll.ts'), programUsing(names));
  await writeFile(
    join(elsewhere, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions,
      include: ['useAll.ts', 'node_modules/*/config.d.ts'],
    }),
  );
  const tsc = join(elsewhere, 'node_modules/typescript/bin/tsc');
  const { stdout } = await executeCaptured('node', [tsc, '--pretty', 'false'], {
    cwd: elsewhere,
    env,
  });
  const complaints = stdout
    .split('\n')
    .filter(line => line.includes('error TS'));
  return Object.fromEntries(
    names.map(name => [
      name,
      complaints.filter(
        line =>
          line.startsWith(`node_modules/${name}/`) ||
          line.includes(`"${name}"`),
      ),
    ]),
  );
}

/** A package without types is `any` as a whole, which assigns to `never` as well. */
function programUsing(names) {
  return names
    .flatMap((name, index) => [
      `import * as package${index} from "${name}";`,
      `type Typed${index} = 0 extends 1 & typeof package${index} ? never : "${name}";`,
      `export const typed${index}: Typed${index} = "${name}";`,
      `void package${index};`,
    ])
    .join('\n');
}
