import { formatSubjectRef } from 'backstage-plugin-copilot-adoption-common';
import { GithubList } from '../../github/CopilotListSource';
import { ReportSummary } from '../../reports/ReportSummary';
import { DayOutcome } from '../settle/DayOutcome';
import { SyncScope } from '../SyncScope';
import { contentOf } from './contentOf';
import { syncFailureOf } from './syncFailureOf';
import { SnapshotContext } from './WorkContext';

/**
 * Reads a list as it is now, and tells what came of it. A list with nothing in it is content too: GitHub says that there
 * is nothing, and says it of today. Nothing but an abort is thrown.
 */
export async function readSnapshot(
  { lists, signal, logger }: SnapshotContext,
  scope: SyncScope,
  list: GithubList,
  read: (pages: AsyncIterable<unknown>) => Promise<ReportSummary>,
): Promise<DayOutcome> {
  try {
    const summary = await read(lists.list(scope, list, signal));
    return { kind: 'content', content: contentOf(summary) };
  } catch (error) {
    signal.throwIfAborted();
    const failure = syncFailureOf(error);
    const { code, detail } = failure;
    logger.warn(
      `The ${list} of ${formatSubjectRef({
        scope,
      })} could not be listed (${code}): ${detail}`,
    );
    return { kind: 'failure', failure };
  }
}
