import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const source = resolve(__dirname);

/** What must not be imported, by room: data flows one way, and so does knowledge. */
const closedDoors: Record<string, string[]> = {
  extensions: [
    'github',
    'reports',
    'sync',
    'store',
    'metrics',
    'control',
    'openmetrics',
    'routes',
  ],
  actions: ['github', 'reports', 'sync', 'store', 'control'],
  people: [
    'github',
    'reports',
    'sync',
    'store',
    'metrics',
    'control',
    'openmetrics',
    'routes',
  ],
  github: [
    'reports',
    'sync',
    'store',
    'metrics',
    'control',
    'openmetrics',
    'routes',
  ],
  reports: [
    'github',
    'sync',
    'store',
    'metrics',
    'control',
    'openmetrics',
    'routes',
  ],
  sync: ['metrics', 'control', 'openmetrics', 'routes'],
  store: ['github', 'sync', 'metrics', 'control', 'openmetrics', 'routes'],
  import: ['metrics', 'control', 'openmetrics', 'routes', 'cli'],
  metrics: ['github', 'sync', 'control', 'openmetrics', 'routes'],
  control: ['github', 'reports', 'openmetrics', 'routes'],
  notifications: [
    'github',
    'reports',
    'sync',
    'control',
    'openmetrics',
    'routes',
    'actions',
  ],
  permissions: [
    'github',
    'reports',
    'sync',
    'store',
    'metrics',
    'control',
    'openmetrics',
  ],
  openmetrics: ['github', 'reports', 'sync', 'store', 'permissions', 'routes'],
  routes: ['github', 'reports', 'sync', 'store'],
  worker: [
    'actions',
    'cli',
    'control',
    'metrics',
    'openmetrics',
    'permissions',
    'reports',
    'routes',
  ],
};

/** The source files of a room; what only tests import may look into other rooms. */
function filesOf(room: string): string[] {
  return readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .filter(name => !/\.test\.tsx?$|(^|\/)(testing|__testUtils__)\//.test(name))
    .map(name => join(source, room, name));
}

/** The rooms that a file imports from, its own included. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)];
  return specifiers.map(([, specifier]) => {
    const path = relative(source, resolve(dirname(file), specifier));
    return path.split('/')[0];
  });
}

describe('the rooms of the house', () => {
  it.each(Object.keys(closedDoors))('%s looks only where it may', room => {
    const files = filesOf(room);
    expect(files).not.toHaveLength(0);
    const violations = files.flatMap(file =>
      importsOf(file)
        .filter(target => closedDoors[room].includes(target))
        .map(target => `${relative(source, file)} imports ${target}`),
    );
    expect(violations).toEqual([]);
  });

  it('are found by their imports', () => {
    const imports = importsOf(join(source, 'routes', 'RouteOptions.ts'));
    expect(imports).toEqual(['control', 'metrics', 'openmetrics']);
  });
});
