import { GithubError } from './GithubError';

/** Watches the rate limit of one credential, and leaves a share of it to everybody else who uses it. */
export class RateBudget {
  readonly #keepFree: number;
  #free = 1;
  #resetAt = 0;

  /** @param keepFree - the share to leave, 0 to 1 */
  constructor(keepFree: number) {
    this.#keepFree = keepFree;
  }

  /** Takes note of the headers of an answer. */
  note(headers: Record<string, string | number | undefined>): void {
    const free =
      Number(headers['x-ratelimit-remaining']) /
      Number(headers['x-ratelimit-limit']);
    const reset = Number(headers['x-ratelimit-reset']);
    if (Number.isFinite(free) && Number.isFinite(reset)) {
      this.#free = free;
      this.#resetAt = reset * 1000;
    }
  }

  /** @throws GithubError where the next request would take from the share of the others. */
  check(now: number): void {
    if (now < this.#resetAt && this.#free < this.#keepFree) {
      throw new GithubError(
        'rateLimited',
        `${percent(this.#free)} of the rate limit are left, and ${percent(
          this.#keepFree,
        )} are kept free for the rest of Backstage`,
        { retryAt: this.#resetAt },
      );
    }
  }
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
