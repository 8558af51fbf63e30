import { SyncErrorCode } from 'backstage-plugin-copilot-adoption-common';

/** A failure on the way from GitHub, by the closed list of `syncErrors`. Its message never holds a signed URL or a credential. */
export class GithubError extends Error {
  readonly code: SyncErrorCode;
  /** When GitHub allows the next attempt, in milliseconds since 1970. */
  readonly retryAt?: number;

  constructor(
    code: SyncErrorCode,
    message: string,
    options: { retryAt?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'GithubError';
    this.code = code;
    this.retryAt = options.retryAt;
  }
}
