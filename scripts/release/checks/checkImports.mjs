import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** What the built files import and neither the package holds nor its description declares. */
export function checkImports(manifest, folder) {
  const declared = new Set(
    [manifest.dependencies, manifest.peerDependencies, { [manifest.name]: '' }]
      .filter(Boolean)
      .flatMap(Object.keys),
  );
  return builtFiles(join(folder, 'dist')).flatMap(file =>
    importsOf(file)
      .filter(name => !isThere(name, file, declared))
      .map(name => `${relative(folder, file)} imports ${name}`),
  );
}

function builtFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter(name => name.endsWith('.js'))
    .map(name => join(folder, name));
}

function importsOf(file) {
  const text = readFileSync(file, 'utf8');
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName);
}

function isThere(name, file, declared) {
  if (name.startsWith('.')) {
    return existsSync(join(dirname(file), name));
  }
  const [scopeOrName, rest] = name.split('/');
  return (
    isBuiltin(name) ||
    declared.has(name.startsWith('@') ? `${scopeOrName}/${rest}` : scopeOrName)
  );
}
