import {
  Day,
  formatSubjectRef,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import { ImportedReport, importedReports } from '../../import/FileKind';
import { replayArchive } from '../../import/replayArchive';
import { Command } from '../Command';
import { findScope } from '../findScope';
import { UsageError } from '../UsageError';

const usage = `Reads the archived reports once more, so that what a newer version understands of them is stored for old days too.

  replay [--scope organization:octo-org] [--reports users,totals] [--from 2026-01-01] [--to 2026-03-31] [--dry-run]

  --scope SCOPE     only this scope; otherwise all that are configured
  --reports NAMES   only these reports, separated by commas: ${importedReports.join(
    ', ',
  )}
  --from, --to DAY  only these days
  --dry-run         reads everything, says what would be written, and writes nothing
  --rewrite         writes days even where they come out as they are stored
  --config FILE     as for Backstage, repeatable`;

export const replayCommand: Command = {
  name: 'replay',
  summary: 'Reads the archived reports once more.',
  usage,
  options: {
    scope: { type: 'string' },
    reports: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    'dry-run': { type: 'boolean' },
    rewrite: { type: 'boolean' },
  },
  async run({ values }, { installation, terminal, signal }) {
    const refs = installation.settings.scopes.map(scope =>
      formatSubjectRef({ scope }),
    );
    const dryRun = values['dry-run'] === true;
    const reports = readReports(values.reports);
    const range = {
      from: readDay(values.from) ?? -Infinity,
      to: readDay(values.to) ?? Infinity,
    };
    let well = true;
    for (const ref of values.scope === undefined ? refs : [values.scope]) {
      const { scope } = await findScope(installation, ref);
      const result = await replayArchive({
        ...range,
        tools: installation,
        db: installation.database,
        scope,
        reports,
        rewrite: values.rewrite === true,
        dryRun,
        report: line => terminal.report(line),
        signal,
      });
      for (const { what, reason } of result.refusals) {
        terminal.report(`Refused: ${what} ${reason}.`);
      }
      terminal.print(
        `${formatSubjectRef({ scope })}: ${result.written} days of reports ${
          dryRun ? 'would be written' : 'written'
        }, ${result.unchanged} unchanged, ${result.refusals.length} refused.`,
      );
      well &&= result.refusals.length === 0;
    }
    return well;
  },
};

function readDay(value: unknown): Day | undefined {
  return typeof value === 'string' ? parseDay(value) : undefined;
}

function readReports(value: unknown): readonly ImportedReport[] {
  if (typeof value !== 'string') {
    return importedReports;
  }
  return value.split(',').map(name => {
    const report = importedReports.find(one => one === name.trim());
    if (!report) {
      throw new UsageError(
        `There is no report '${name}'. Allowed are ${importedReports.join(
          ', ',
        )}.`,
      );
    }
    return report;
  });
}
