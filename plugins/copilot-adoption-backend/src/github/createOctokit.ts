import { LoggerService } from '@backstage/backend-plugin-api';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { Patience } from './Patience';

const PatientOctokit = Octokit.plugin(throttling, retry);

/** Rate limits that pass within so many seconds are waited for in place. */
const longestWait = 30;
/** Other failures are tried again so often, and rate limits as well. */
const retries = 2;

/** Below 500 the same request would fail again, except for rate limits, which are left to the throttling. */
const permanent = Array.from({ length: 100 }, (_, index) => 400 + index);

/** Creates a client that tries again what can pass, and keeps to GitHub's rules about the pace. */
export function createOctokit(options: {
  baseUrl: string;
  /** Requests of the same id share their pace. */
  id: string;
  logger: LoggerService;
  patience: Patience;
}): Octokit {
  const { baseUrl, id, logger, patience } = options;
  const waitsInPlace = (
    seconds: number,
    _: object,
    __: object,
    tries: number,
  ) => seconds <= longestWait && tries < retries;
  return new PatientOctokit({
    baseUrl,
    userAgent: 'copilot-adoption-for-backstage',
    log: {
      debug: message => logger.debug(message),
      info: message => logger.debug(message),
      warn: message => logger.warn(message),
      // What fails is thrown as well, and told by whoever asked.
      error: message => logger.debug(message),
    },
    request: {
      // Each attempt has its own time limit. fetch is looked up late, because Backstage sets up its proxy.
      fetch: (url: string, init: RequestInit) =>
        fetch(url, { ...init, signal: within(patience.answer, init.signal) }),
    },
    retry: {
      retries,
      retryAfterBaseValue: patience.retry,
      doNotRetry: permanent,
    },
    throttle: {
      id,
      retryAfterBaseValue: patience.retry,
      onRateLimit: waitsInPlace,
      onSecondaryRateLimit: waitsInPlace,
    },
  });
}

function within(
  milliseconds: number,
  signal?: AbortSignal | null,
): AbortSignal {
  const timeout = AbortSignal.timeout(milliseconds);
  return signal ? AbortSignal.any([signal, timeout]) : timeout;
}
