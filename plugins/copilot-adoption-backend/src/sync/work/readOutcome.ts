import {
  formatDay,
  formatSubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { ReportRequest } from '../../github/CopilotReportSource';
import { ReportParts } from '../../reports/readReport';
import { ReportSummary } from '../../reports/ReportSummary';
import { isStored } from '../ledgerEntries';
import { DayOutcome } from '../settle/DayOutcome';
import { SyncScope } from '../SyncScope';
import { contentOf } from './contentOf';
import { syncFailureOf } from './syncFailureOf';
import { WorkContext } from './WorkContext';

/**
 * Fetches and reads a report, and tells what came of it. Nothing but an abort is thrown: one report's trouble must not
 * stop the others.
 */
export async function readOutcome(
  context: WorkContext,
  scope: SyncScope,
  request: ReportRequest,
  read: (parts: ReportParts) => Promise<ReportSummary>,
): Promise<DayOutcome> {
  const { source, signal, logger } = context;
  try {
    const report = await source.open(scope, request, signal);
    if (report.state === 'none') {
      return { kind: 'none' };
    }
    const summary = await read(report.parts);
    return summary.records > 0
      ? { kind: 'content', content: contentOf(summary) }
      : { kind: 'none' };
  } catch (error) {
    signal.throwIfAborted();
    const failure = syncFailureOf(error);
    if (failure.code === 'notFound' && mayBeMissing(context, scope, request)) {
      return { kind: 'none' };
    }
    logger.warn(
      `The ${nameOf(request)} of ${formatSubjectRef({ scope })} failed (${
        failure.code
      }): ${failure.detail}`,
    );
    return { kind: 'failure', failure };
  }
}

function nameOf(request: ReportRequest): string {
  return 'day' in request
    ? `${request.report} report of ${formatDay(request.day)}`
    : `28-day ${request.report} report`;
}

/**
 * GitHub answers 404 for a day of an enterprise that it has nothing for, as well as for an enterprise that the token
 * cannot see. Other days that were seen tell the two apart.
 */
function mayBeMissing(
  { ledger }: WorkContext,
  scope: SyncScope,
  request: ReportRequest,
): boolean {
  return (
    scope.kind === 'enterprise' &&
    'day' in request &&
    ledger.hasAnswerOf(scope.id, request.report) &&
    !isStored(ledger.entryOf(scope.id, request.report, request.day))
  );
}
