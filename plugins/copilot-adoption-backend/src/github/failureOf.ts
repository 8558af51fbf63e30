import { SyncErrorCode } from 'backstage-plugin-copilot-adoption-common';

/** What GitHub answered, or an answer without a status where none came. */
export interface FailedAnswer {
  status?: number;
  headers: Record<string, string | number | undefined>;
  message: string;
}

/** What a failed answer means for the sync. */
export interface GithubFailure {
  code: SyncErrorCode;
  /** When GitHub allows the next attempt, in milliseconds since 1970. */
  retryAt?: number;
}

/** Finds out why GitHub refused, by status, headers and message, since it says 403 for three different reasons. */
export function failureOf(answer: FailedAnswer, now: number): GithubFailure {
  switch (answer.status) {
    case 401:
      return { code: 'unauthorized' };
    case 403:
      return isRateLimit(answer)
        ? { code: 'rateLimited', retryAt: retryAtOf(answer, now) }
        : { code: isPolicy(answer) ? 'policyOff' : 'missingPermission' };
    case 404:
      return { code: 'notFound' };
    case 429:
      return { code: 'rateLimited', retryAt: retryAtOf(answer, now) };
    default:
      return { code: 'unavailable' };
  }
}

function isRateLimit({ headers, message }: FailedAnswer): boolean {
  return (
    headers['retry-after'] !== undefined ||
    isUsedUp(headers) ||
    /rate limit|abuse detection/i.test(message)
  );
}

function isUsedUp(headers: FailedAnswer['headers']): boolean {
  return String(headers['x-ratelimit-remaining']) === '0';
}

/** GitHub's words are: The 'Copilot usage metrics' policy must be enabled to use this API. */
function isPolicy({ message }: FailedAnswer): boolean {
  return /copilot|metrics/i.test(message) && /policy/i.test(message);
}

function retryAtOf({ headers }: FailedAnswer, now: number): number {
  const after = headers['retry-after'];
  if (after !== undefined) {
    const moment = Number.isNaN(Number(after))
      ? Date.parse(String(after))
      : now + Number(after) * 1000;
    if (!Number.isNaN(moment)) {
      return Math.max(now, moment);
    }
  }
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  // Without any hint GitHub asks for a minute at least.
  return isUsedUp(headers) && reset > now ? reset : now + 60_000;
}
