import { LRUCache } from 'lru-cache';

/**
 * Answers by their versions, so that many who ask the same cost the work of one, also while the first of them waits. As a
 * version is a hash of everything that an answer depends on, an answer is never outdated: nobody asks for its version
 * any more. Those asked for least lately make room for others.
 */
export class AnswerMemory {
  readonly #answers?: LRUCache<string, object>;
  readonly #awaited = new Map<string, Promise<object>>();

  /** @param options - `bytes` of answers as JSON that are remembered at most; 0 for none */
  constructor({ bytes }: { bytes: number }) {
    this.#answers =
      bytes > 0
        ? new LRUCache({
            maxSize: bytes,
            sizeCalculation: answer => JSON.stringify(answer).length,
          })
        : undefined;
  }

  /** @returns an answer that others may get as well, which is not to be changed. Failures are not remembered. */
  recall<Answer extends object>(
    version: string,
    compute: () => Promise<Answer>,
  ): Promise<Answer> {
    const known = this.#answers?.get(version);
    const answer = known
      ? Promise.resolve(known)
      : this.#awaited.get(version) ?? this.#compute(version, compute);
    return answer as Promise<Answer>;
  }

  async #compute(
    version: string,
    compute: () => Promise<object>,
  ): Promise<object> {
    const awaited = compute();
    this.#awaited.set(version, awaited);
    try {
      const answer = await awaited;
      this.#answers?.set(version, answer);
      return answer;
    } finally {
      this.#awaited.delete(version);
    }
  }
}
