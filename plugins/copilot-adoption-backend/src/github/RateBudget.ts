import { GithubError } from './GithubError';

/** What is left of a rate limit; the reset is in milliseconds since 1970. */
export interface RateLimit {
  limit: number;
  remaining: number;
  resetAt: number;
}

/** Watches the rate limit of one credential, and leaves a share of it to everybody else who uses it. */
export class RateBudget {
  readonly #keepFree: number;
  #free = 1;
  #rateLimit: { limit: number; remaining: number } | undefined;
  #resetAt = 0;
  #refusedUntil = 0;

  /** @param keepFree - the share to leave, 0 to 1 */
  constructor(keepFree: number) {
    this.#keepFree = keepFree;
  }

  /** Takes note of the headers of an answer. */
  note(headers: Record<string, string | number | undefined>): void {
    const remaining = Number(headers['x-ratelimit-remaining']);
    const limit = Number(headers['x-ratelimit-limit']);
    const free = remaining / limit;
    const reset = Number(headers['x-ratelimit-reset']);
    if (Number.isFinite(free) && Number.isFinite(reset)) {
      this.#free = free;
      this.#rateLimit = { limit, remaining };
      this.#resetAt = reset * 1000;
    }
  }

  /** What GitHub last told of the rate limit. */
  get rateLimit(): RateLimit | undefined {
    return this.#rateLimit && { ...this.#rateLimit, resetAt: this.#resetAt };
  }

  /** Takes note of when GitHub, which has refused a request, wants to be asked again. */
  noteRefusal(until: number): void {
    this.#refusedUntil = Math.max(this.#refusedUntil, until);
  }

  /** @throws GithubError where GitHub would refuse the next request, or it would take from the share of the others. */
  check(now: number): void {
    if (now < this.#refusedUntil) {
      throw new GithubError(
        'rateLimited',
        'GitHub has refused another request of the same credential, and wants to be left alone for a while',
        { retryAt: this.#refusedUntil },
      );
    }
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
