import { fileURLToPath } from 'node:url';
import { execute } from '../run/execute.mjs';

/**
 * Checks and declares what the plugins export, and nothing else: TypeScript puts the members of a union in the order in
 * which it met them, so that a type check of everything, or of what changed, would shuffle the reports.
 */
const project = fileURLToPath(
  new URL('apiReports.tsconfig.json', import.meta.url),
);

/**
 * Writes down what the plugins export and what their migrations make of an empty PostgreSQL database, so that a change
 * of either shows in a review; with `--ci` it only compares.
 */
export async function run({ args, env }) {
  const typed = await execute('tsc', ['--project', project], { env });
  return (
    typed ||
    execute(
      'backstage-repo-tools',
      [
        'api-reports',
        'plugins/*',
        '--sql-reports',
        '-o',
        'ae-wrong-input-file-type,ae-undocumented',
        ...args,
      ],
      { env },
    )
  );
}
