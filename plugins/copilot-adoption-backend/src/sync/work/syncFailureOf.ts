import { toError } from '@backstage/errors';
import { GithubError } from '../../github/GithubError';
import { UnreadableReportError } from '../../reports/UnreadableReportError';
import { SyncFailure } from '../settle/DayOutcome';

/** What went wrong with fetching or reading, by the closed list of `syncErrors`. */
export function syncFailureOf(error: unknown): SyncFailure {
  const { message: detail } = toError(error);
  if (error instanceof GithubError) {
    return { code: error.code, detail, retryAt: error.retryAt };
  }
  const code =
    error instanceof UnreadableReportError ? error.code : 'unreadableReport';
  return { code, detail };
}
