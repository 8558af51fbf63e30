import { PeopleGuard, StoredPerson } from './PeopleGuard';
import { PeopleSettings } from './PeopleSettings';
import { pseudonymOf } from './pseudonyms';
import { storedNameOf } from './storedNameOf';
import { tombstoneOf } from './tombstoneOf';

/** About 50 MB. */
const limit = 200_000;

/** Whom a database does not keep. */
export interface ErasedPeople {
  /** The secret of the database's tombstones. */
  secret: string;
  tombstones: ReadonlySet<string>;
}

/** The guard of one GitHub host. It remembers its answers, because the same people come day after day. */
export class KeyedPeopleGuard implements PeopleGuard {
  readonly version: number;
  readonly #settings: PeopleSettings;
  readonly #host: string;
  readonly #erased: ErasedPeople;
  readonly #known = new Map<
    number,
    { login: string; person: StoredPerson | undefined }
  >();

  constructor(options: {
    version: number;
    settings: PeopleSettings;
    host: string;
    erased: ErasedPeople;
  }) {
    this.version = options.version;
    this.#settings = options.settings;
    this.#host = options.host;
    this.#erased = options.erased;
  }

  admit(userId: number, login: string): StoredPerson | undefined {
    const { pseudonymKey } = this.#settings;
    if (!pseudonymKey && this.#erased.tombstones.size === 0) {
      return { id: String(userId), name: login };
    }
    const known = this.#known.get(userId);
    if (known?.login === login) {
      return known.person;
    }
    if (this.#known.size >= limit) {
      this.#known.clear();
    }
    const person = this.#find(String(userId), login);
    this.#known.set(userId, { login, person });
    return person;
  }

  #find(userId: string, login: string): StoredPerson | undefined {
    const { people, pseudonymKey } = this.#settings;
    const pseudonym =
      pseudonymKey && pseudonymOf(pseudonymKey, this.#host, userId);
    if (this.#wasErased(userId) || (pseudonym && this.#wasErased(pseudonym))) {
      return undefined;
    }
    const name = storedNameOf(this.#settings, this.#host, login);
    return people === 'named' || !pseudonym
      ? { id: userId, name, formerId: pseudonym }
      : { id: pseudonym, name };
  }

  #wasErased(key: string): boolean {
    const { tombstones, secret } = this.#erased;
    return (
      tombstones.size > 0 &&
      tombstones.has(tombstoneOf(secret, this.#host, key))
    );
  }
}
