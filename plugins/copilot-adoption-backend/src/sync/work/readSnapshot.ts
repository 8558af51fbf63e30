import {
  dayOfTime,
  formatSubjectRef,
  startOfDay,
} from 'backstage-plugin-copilot-adoption-common';
import { ListRequest } from '../../github/CopilotListSource';
import { ReportSummary } from '../../reports/ReportSummary';
import { DayOutcome, SyncFailure } from '../settle/DayOutcome';
import { SyncScope } from '../SyncScope';
import { contentOf } from './contentOf';
import { syncFailureOf } from './syncFailureOf';
import { SnapshotContext } from './WorkContext';

/**
 * Reads a list as it is now, or a bill, and tells what came of it. A list with nothing in it is content too: GitHub says that there
 * is nothing, and says it of today. Nothing but an abort is thrown.
 */
export async function readSnapshot(
  context: SnapshotContext,
  scope: SyncScope,
  request: ListRequest,
  read: (pages: AsyncIterable<unknown>) => Promise<ReportSummary>,
): Promise<DayOutcome> {
  const { lists, signal, logger } = context;
  try {
    const summary = await read(lists.list(scope, request, signal));
    return { kind: 'content', content: contentOf(summary) };
  } catch (error) {
    signal.throwIfAborted();
    const failure = syncFailureOf(error);
    const { code, detail } = failure;
    const level = wasTold(context, scope, request, failure) ? 'debug' : 'warn';
    logger[level](
      `The ${request.report} of ${formatSubjectRef({
        scope,
      })} could not be read (${code}): ${detail}`,
    );
    return { kind: 'failure', failure };
  }
}

/** Whether the same was the matter when it was asked for last, today or yesterday: a refusal may last for ever. */
function wasTold(
  { ledger, clock }: SnapshotContext,
  scope: SyncScope,
  { report }: ListRequest,
  { code }: SyncFailure,
): boolean {
  const yesterday = startOfDay(dayOfTime(clock.now()) - 1);
  return ledger.rows.some(
    row =>
      row.scope_id === scope.id &&
      row.report === report &&
      row.error_code === code &&
      (row.error_at ?? 0) >= yesterday,
  );
}
