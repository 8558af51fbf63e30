import { formatSubjectRef } from 'backstage-plugin-copilot-adoption-common';
import { existsSync } from 'node:fs';
import { findFiles } from '../../import/findFiles';
import { importFiles, ImportResult } from '../../import/importFiles';
import { importForeign } from '../../import/foreign/importForeign';
import { Arguments, Command } from '../Command';
import { findScope } from '../findScope';
import { fromCommandLine } from '../runCommand';
import { UsageError } from '../UsageError';

const usage = `Imports stored report files of GitHub, and days of its closed API /copilot/metrics, that are not held yet.

  import --scope organization:octo-org [--dry-run] [--replace] FILE|FOLDER…
  import --scope organization:octo-org [--dry-run] --viewer-database postgres://USER@HOST/DATABASE
  import --scope organization:octo-org [--dry-run] --community-database postgres://USER@HOST/DATABASE

  --scope SCOPE     organization:SLUG or enterprise:SLUG (@HOST behind the slug for other hosts than github.com)
  --dry-run         looks at everything, says what would happen, and writes nothing
  --replace         replaces days that are held already
  --github-id ID    GitHub's id of the scope, while it is not known from a sync
  --viewer-database ADDRESS
                    the original documents in the PostgreSQL database of a copilot-metrics-viewer
  --community-database ADDRESS
                    the days of enterprises and organizations in the database of Backstage's community plugin
                    "copilot": a PostgreSQL address, or the path of a SQLite file
  --config FILE     as for Backstage, repeatable`;

export const importCommand: Command = {
  name: 'import',
  summary: 'Imports stored report files.',
  usage,
  options: {
    scope: { type: 'string' },
    'dry-run': { type: 'boolean' },
    replace: { type: 'boolean' },
    'github-id': { type: 'string' },
    'viewer-database': { type: 'string' },
    'community-database': { type: 'string' },
  },
  async run({ values, positionals }, { installation, terminal, signal }) {
    const { scope, githubId } = await findScope(installation, values.scope);
    const origin = readOrigin(values, positionals);
    const dryRun = values['dry-run'] === true;
    const options = {
      tools: installation,
      scope,
      githubId: chooseId(
        formatSubjectRef({ scope }),
        githubId,
        values['github-id'],
      ),
      replace: values.replace === true,
      dryRun,
      report: (line: string) => terminal.report(line),
      signal,
    };
    const { remarks, ...result } =
      'address' in origin
        ? await importForeign({ ...options, ...origin })
        : {
            remarks: [],
            ...(await importFiles({
              ...options,
              source: 'file',
              paths: await findFiles(origin.paths),
            })),
          };
    for (const remark of remarks) {
      terminal.report(`Left alone: ${remark}.`);
    }
    for (const { what, reason } of result.refusals) {
      terminal.report(`Refused: ${what} ${reason}.`);
    }
    if (result.legacy > 0 && 'paths' in origin) {
      terminal.report(
        `Legacy days do not say whose they are: ${
          result.legacy
        } were taken for days of ${formatSubjectRef({ scope })}.`,
      );
    }
    terminal.print(summaryOf(result, dryRun));
    return result.refusals.length === 0;
  },
};

/** Where the reports come from: exactly one of files and two kinds of database. */
function readOrigin(
  values: Arguments['values'],
  positionals: string[],
): { source: 'viewer' | 'community'; address: string } | { paths: string[] } {
  const addresses = (['viewer', 'community'] as const).flatMap(source => {
    const address = values[`${source}-database`];
    return typeof address === 'string' ? [{ source, address }] : [];
  });
  if (addresses.length + Math.min(positionals.length, 1) !== 1) {
    throw new UsageError(
      `Name files or folders, or else one database.\n\n${usage}`,
    );
  }
  const [{ source, address } = { source: undefined, address: '' }] = addresses;
  if (!source) {
    return { paths: positionals.map(fromCommandLine) };
  }
  return { source, address: findDatabase(address) };
}

function findDatabase(address: string): string {
  if (/^postgres(ql)?:/.test(address)) {
    return address;
  }
  const file = fromCommandLine(address);
  if (!existsSync(file)) {
    throw new UsageError(
      `There is no file ${file}. Give the path of a SQLite file, or an address such as postgres://USER@HOST/DATABASE.`,
    );
  }
  return file;
}

function chooseId(scope: string, known: string | null, given: unknown): string {
  if (known !== null && given !== undefined && given !== known) {
    throw new UsageError(`${scope} is ${known} at GitHub, not ${given}.`);
  }
  const id = known ?? given;
  if (typeof id !== 'string') {
    throw new UsageError(
      `GitHub's id of ${scope} is not known yet, because nothing was synced. Give it with --github-id: it is the "id" ` +
        "in GitHub's answer about the organization or enterprise.",
    );
  }
  return id;
}

function summaryOf(result: ImportResult, dryRun: boolean): string {
  const { files, empty, written, unchanged, held, dropped, refusals } = result;
  return [
    `${files} files${empty > 0 ? ` (${empty} empty)` : ''}:`,
    `${written} days of reports ${dryRun ? 'would be written' : 'written'},`,
    `${unchanged} unchanged, ${held} held already,`,
    `${refusals.length} refused, ${dropped} lines without a record.`,
  ].join(' ');
}
