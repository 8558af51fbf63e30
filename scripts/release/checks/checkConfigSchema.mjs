import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { executeCaptured } from '../../run/execute.mjs';

// What the schemas of Backstage's own packages ask for.
const portal = {
  app: { baseUrl: 'http://localhost:3000' },
  backend: {
    baseUrl: 'http://localhost:7007',
    listen: ':7007',
    database: { client: 'better-sqlite3', connection: ':memory:' },
  },
};
const good = {
  ...portal,
  copilotAdoption: { scopes: [{ organization: 'octo-org' }], people: 'named' },
};
const bad = { ...portal, copilotAdoption: { people: 'everybody' } };

const program = `
const { loadConfigSchema } = require('@backstage/config-loader');
const [name, good, bad] = JSON.parse(process.argv[2]);
const processWith = (schema, data) =>
  schema.process([{ context: 'release', data }], { visibility: ['frontend', 'backend', 'secret'] });
loadConfigSchema({ dependencies: [name] }).then(schema => {
  processWith(schema, good);
  try {
    processWith(schema, bad);
  } catch (error) {
    if (error.message.includes('/copilotAdoption/people')) {
      return;
    }
    throw error;
  }
  throw new Error('accepts ' + JSON.stringify(bad));
}).catch(error => { console.log(error.message); process.exitCode = 1; });
`;

/** Has Backstage's own loader read the schema of a package that has one, from where it is installed. */
export async function checkConfigSchema(manifest, elsewhere, env) {
  if (!manifest.configSchema) {
    return [];
  }
  const file = join(elsewhere, 'checkConfigSchema.cjs');
  await writeFile(file, program);
  const question = JSON.stringify([manifest.name, good, bad]);
  const { code, stdout, stderr } = await executeCaptured(
    'node',
    [file, question],
    { cwd: elsewhere, env },
  );
  return code === 0 ? [] : [`config schema: ${stdout.trim() || stderr.trim()}`];
}
