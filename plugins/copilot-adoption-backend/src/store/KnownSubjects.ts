import { Day } from 'backstage-plugin-copilot-adoption-common';

/** What is remembered of a person, team or repository. */
export interface KnownSubject {
  id: number;
  name: string;
  /** The newest day that is known to have brought the name. */
  newestDay: Day;
}

/** About 60 MB. */
const limit = 500_000;

/**
 * People, teams and repositories by GitHub's id, as they were found in the database before: the same ones come day after day, and
 * asking for ten thousand of them takes longer than writing their day.
 */
export class KnownSubjects {
  readonly #subjects = new Map<string, Map<string, KnownSubject>>();

  of(
    scopeId: number,
    kind: 'team' | 'user' | 'repository',
  ): Map<string, KnownSubject> {
    let count = 0;
    this.#subjects.forEach(({ size }) => (count += size));
    if (count > limit) {
      this.#subjects.clear();
    }
    const key = `${kind} ${scopeId}`;
    const known = this.#subjects.get(key) ?? new Map();
    this.#subjects.set(key, known);
    return known;
  }

  /** Forgets everybody, since some of them may be gone from the database. */
  clear() {
    this.#subjects.clear();
  }
}
