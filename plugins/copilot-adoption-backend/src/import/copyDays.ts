import {
  Day,
  formatDay,
  Report,
} from 'backstage-plugin-copilot-adoption-common';
import { randomUUID } from 'node:crypto';
import { CopilotReportSource } from '../github/CopilotReportSource';
import { Ledger } from '../sync/Ledger';
import { CopyRules } from '../sync/settle/settle';
import { SyncScope } from '../sync/SyncScope';
import { SyncTools } from '../sync/SyncTools';
import { SupersededError } from '../sync/work/SupersededError';
import { syncReports } from '../sync/work/syncReports';
import { KeepContext } from '../sync/work/WorkContext';
import { DayImport } from './DayImport';
import { copyStore } from './copyStore';
import { CopyTally } from './CopyTally';

/** So many written reports are worth renewing the database's statistics for. */
const manyReports = 100;

/** A day that is read from copies. */
export interface CopiedDay {
  lane: DayImport['lane'];
  day: Day;
  reports: Report[];
  source: CopilotReportSource;
}

/** What it takes to keep copies of reports, and to count what becomes of them. */
export function copyContext(options: {
  tools: Omit<SyncTools, 'source' | 'lists'>;
  ledger: Ledger;
  rules: CopyRules;
  dryRun: boolean;
  tally: CopyTally;
  signal: AbortSignal;
}): KeepContext {
  const { tools, ledger, rules, dryRun, tally, signal } = options;
  return {
    ...tools,
    store: copyStore(tools.store, { ledger, dryRun }),
    ledger,
    progress: tally,
    ticket: randomUUID(),
    signal,
    copy: rules,
  };
}

/** Takes copied days through the same work as GitHub's answers, one after the other. */
export async function copyDays(options: {
  tools: Omit<SyncTools, 'source' | 'lists'>;
  scope: SyncScope;
  ledger: Ledger;
  days: Iterable<CopiedDay> | AsyncIterable<CopiedDay>;
  rules: CopyRules;
  dryRun: boolean;
  onDay: (day: Day) => void;
  signal: AbortSignal;
}): Promise<CopyTally> {
  const { tools, scope, days, dryRun, onDay, signal } = options;
  const tally = new CopyTally();
  const context = copyContext({ ...options, tally });
  for await (const { lane, day, reports, source } of days) {
    signal.throwIfAborted();
    const unit = { kind: lane, day, scope: { ...scope, reports } };
    try {
      await syncReports({ ...context, source }, unit);
    } catch (error) {
      if (!(error instanceof SupersededError)) {
        throw error;
      }
      tally.refusals.push({
        what: `${reports.join(' and ')} of ${formatDay(day)}`,
        reason: 'the sync has stored the day in the meantime',
      });
    }
    onDay(day);
  }
  if (!dryRun) {
    await tools.store.refreshWindows({ scopeId: scope.id, signal });
    if (tally.written >= manyReports) {
      await tools.store.analyze();
    }
  }
  return tally;
}
