import { toError } from '@backstage/errors';
import { abortable } from './abortable';
import { GithubError } from './GithubError';

/** Gives up a download that has been silent for too long, and tells failures of the network from an abort. */
export class DownloadWatch {
  /** Aborts the download, for either reason. */
  readonly signal: AbortSignal;
  readonly #silence: number;
  readonly #aborted: AbortSignal;
  readonly #stalled = new AbortController();

  /** @param silence - how long the next bytes are waited for, in milliseconds */
  constructor(silence: number, aborted: AbortSignal) {
    this.#silence = silence;
    this.#aborted = aborted;
    this.signal = AbortSignal.any([aborted, this.#stalled.signal]);
  }

  /** Waits for the next sign of life. */
  async follow<T>(next: Promise<T>): Promise<T> {
    const timer = setTimeout(() => {
      this.#stalled.abort(new Error(`silent for ${this.#silence} ms`));
    }, this.#silence);
    try {
      return await abortable(next, this.signal);
    } catch (error) {
      this.#aborted.throwIfAborted();
      throw error instanceof GithubError ? error : brokenOff(error);
    } finally {
      clearTimeout(timer);
    }
  }
}

function brokenOff(error: unknown): GithubError {
  const { message, cause } = toError(error);
  const reason = cause instanceof Error ? cause.message : message;
  return new GithubError('unavailable', `A download broke off: ${reason}`);
}
