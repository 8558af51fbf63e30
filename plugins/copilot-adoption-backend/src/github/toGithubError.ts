import { toError } from '@backstage/errors';
import { failureOf } from './failureOf';
import { GithubError } from './GithubError';

/** The part of Octokit's errors that tells what GitHub answered; there is no response where none came. */
interface RequestError extends Error {
  status?: number;
  response?: {
    status: number;
    headers: Record<string, string | number | undefined>;
  };
}

/** Turns a failed request into one of the errors that operators know. */
export function toGithubError(
  error: unknown,
  request: string,
  now: number,
): GithubError {
  if (error instanceof GithubError) {
    return error;
  }
  const { message, response }: RequestError = toError(error);
  const { status, headers = {} } = response ?? {};
  const { code, retryAt } = failureOf({ status, headers, message }, now);
  const answer = status ? `answered ${status} to` : 'does not answer';
  return new GithubError(
    code,
    `GitHub ${answer} ${request}: ${inShort(
      response ? message : reasonOf(error),
    )}`,
    { retryAt, cause: error },
  );
}

/** A failed connection only says in its innermost cause what is wrong: a name, a certificate, a port. */
function reasonOf(error: unknown): string {
  const { cause, message } = toError(error);
  return cause instanceof Error ? reasonOf(cause) : message;
}

/** Proxies and load balancers answer with whole pages. */
function inShort(message: string): string {
  return message.replace(/\s+/g, ' ').slice(0, 200);
}
