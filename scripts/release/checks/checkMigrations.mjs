import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Which of the source's migrations are missing in the installed package, other than there, or cannot be run. */
export function checkMigrations(source, folder) {
  return migrationsIn(source).flatMap(name => {
    const file = join(folder, 'migrations', name);
    if (!existsSync(file)) {
      return [`lacks the migration ${name}`];
    }
    const same = readFileSync(file).equals(
      readFileSync(join(source, 'migrations', name)),
    );
    return [
      ...(same ? [] : [`has another migration ${name} than the sources`]),
      ...['up', 'down']
        .filter(step => typeof createRequire(file)(file)[step] !== 'function')
        .map(step => `has no "${step}" in the migration ${name}`),
    ];
  });
}

function migrationsIn(folder) {
  const migrations = join(folder, 'migrations');
  return existsSync(migrations)
    ? readdirSync(migrations, { recursive: true }).filter(name =>
        name.endsWith('.js'),
      )
    : [];
}
