import { toError } from '@backstage/errors';
import { GithubError } from '../../github/GithubError';
import { UnreadableReportError } from '../../reports/UnreadableReportError';
import { SyncFailure } from '../settle/DayOutcome';

/** What went wrong with fetching or reading, by the closed list of `syncErrors`. */
export function syncFailureOf(error: unknown): SyncFailure {
  // What GitHub said is kept, and PostgreSQL takes no such character.
  const detail = toError(error).message.replaceAll('\0', '');
  if (error instanceof GithubError) {
    return { code: error.code, detail, retryAt: error.retryAt };
  }
  const code =
    error instanceof UnreadableReportError ? error.code : 'unreadableReport';
  return { code, detail };
}
