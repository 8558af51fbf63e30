import { Day, formatDay } from 'backstage-plugin-copilot-adoption-common';
import { heldStates } from '../../store/heldStates';
import { ReportOrigin } from '../../store/tables';
import { Ledger } from '../../sync/Ledger';
import { SyncScope } from '../../sync/SyncScope';
import { SyncTools } from '../../sync/SyncTools';
import { copyContext } from '../copyDays';
import { CopyTally } from '../CopyTally';
import { Refusal } from '../DayImport';
import { FileIndex } from '../FileIndex';
import { sparingly } from '../sparingly';
import { copyLegacyDay } from './copyLegacyDay';
import { planLegacyDays } from './planLegacyDays';
import { readLegacyFile } from './readLegacyFile';

/** What came of the legacy days of an import. */
export interface LegacyImportResult {
  /** How many there were, whatever became of them. */
  days: number;
  written: number;
  unchanged: number;
  held: number;
  refusals: Refusal[];
}

/** Imports the legacy days of files into a table of their own, one after the other. */
export async function importLegacyDays(options: {
  tools: Omit<SyncTools, 'source' | 'lists'>;
  scope: SyncScope;
  ledger: Ledger;
  indexes: readonly FileIndex[];
  source: ReportOrigin;
  replace: boolean;
  dryRun: boolean;
  report: (line: string) => void;
  signal: AbortSignal;
}): Promise<LegacyImportResult> {
  const { tools, scope, ledger, source, replace, report, signal } = options;
  const { files, refusals } = planLegacyDays(options.indexes);
  const tally = new CopyTally();
  const rules = { source, rewrite: false };
  const context = copyContext({ ...options, rules, tally });
  const say = sparingly(tools.clock.now, report);
  const isHeld = (day: Day) =>
    heldStates.includes(ledger.entryOf(scope.id, 'legacy', day).state);
  let days = 0;
  let held = 0;
  for (const [path, planned] of files) {
    const wanted = planned.filter(day => replace || !isHeld(day));
    days += planned.length;
    held += planned.length - wanted.length;
    for (const legacy of await readLegacyFile(path, wanted)) {
      signal.throwIfAborted();
      await copyLegacyDay(context, { scopeId: scope.id, legacy, tally });
      say(`Legacy days, now at ${formatDay(legacy.day.day)}`);
    }
  }
  const { written, unchanged } = tally;
  return {
    days,
    written,
    unchanged,
    held,
    refusals: [...refusals, ...tally.refusals],
  };
}
