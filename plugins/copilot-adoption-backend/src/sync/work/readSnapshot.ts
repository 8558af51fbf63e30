import { formatSubjectRef } from 'backstage-plugin-copilot-adoption-common';
import { GithubList } from '../../github/CopilotListSource';
import { ReportSummary } from '../../reports/ReportSummary';
import { ageOf } from '../ages';
import { DayOutcome, SyncFailure } from '../settle/DayOutcome';
import { SyncScope } from '../SyncScope';
import { contentOf } from './contentOf';
import { syncFailureOf } from './syncFailureOf';
import { SnapshotContext } from './WorkContext';

/**
 * Reads a list as it is now, and tells what came of it. A list with nothing in it is content too: GitHub says that there
 * is nothing, and says it of today. Nothing but an abort is thrown.
 */
export async function readSnapshot(
  context: SnapshotContext,
  scope: SyncScope,
  list: GithubList,
  read: (pages: AsyncIterable<unknown>) => Promise<ReportSummary>,
): Promise<DayOutcome> {
  const { lists, signal, logger } = context;
  try {
    const summary = await read(lists.list(scope, list, signal));
    return { kind: 'content', content: contentOf(summary) };
  } catch (error) {
    signal.throwIfAborted();
    const failure = syncFailureOf(error);
    const { code, detail } = failure;
    const level = wasTold(context, scope, list, failure) ? 'debug' : 'warn';
    logger[level](
      `The ${list} of ${formatSubjectRef({
        scope,
      })} could not be listed (${code}): ${detail}`,
    );
    return { kind: 'failure', failure };
  }
}

/** Whether the same was the matter when the list was asked for last, today or yesterday: a refusal may last for ever. */
function wasTold(
  { ledger, clock }: SnapshotContext,
  scope: SyncScope,
  list: GithubList,
  { code }: SyncFailure,
): boolean {
  return ledger.rows.some(
    row =>
      row.scope_id === scope.id &&
      row.report === list &&
      row.error_code === code &&
      ageOf(row.day, clock.now()) <= 1,
  );
}
