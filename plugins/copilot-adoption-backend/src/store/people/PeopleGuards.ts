import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { KeyedPeopleGuard } from '../../people/KeyedPeopleGuard';
import { PeopleGuard } from '../../people/PeopleGuard';
import { PeopleSettings } from '../../people/PeopleSettings';
import { fingerprintOf } from '../../people/pseudonyms';
import { PeoplePolicyRow } from '../tables';
import { readPeoplePolicy } from './readPeoplePolicy';

/** The guards by host, renewed whenever the database says that other people may be stored. */
export class PeopleGuards {
  readonly #db: Knex;
  readonly #settings: PeopleSettings;
  readonly #onChange: () => void;
  readonly #guards = new Map<string, PeopleGuard>();
  #version: number | undefined;
  #tombstones: ReadonlySet<string> = new Set();

  constructor(options: {
    db: Knex;
    settings: PeopleSettings;
    onChange: () => void;
  }) {
    this.#db = options.db;
    this.#settings = options.settings;
    this.#onChange = options.onChange;
  }

  async of(host: string): Promise<PeopleGuard> {
    const policy = await readPeoplePolicy(this.#db);
    if (!policy || !this.#isSame(policy)) {
      throw new ConflictError(
        `People are kept as '${policy?.mode}' in the database and as '${
          this.#settings.people
        }' by this process, which has to be started again with the same configuration as the others`,
      );
    }
    await this.#renew(policy.version);
    const guard = this.#guards.get(host) ?? this.#create(policy, host);
    this.#guards.set(host, guard);
    return guard;
  }

  #isSame({ mode, key_fingerprint: fingerprint }: PeoplePolicyRow): boolean {
    const { people, pseudonymKey } = this.#settings;
    return (
      mode === people &&
      (!pseudonymKey || fingerprint === fingerprintOf(pseudonymKey))
    );
  }

  async #renew(version: number) {
    if (version !== this.#version) {
      const hashes: string[] = await this.#db('erased_people').pluck(
        'key_hash',
      );
      this.#tombstones = new Set(hashes);
      this.#version = version;
      this.#guards.clear();
      this.#onChange();
    }
  }

  #create(policy: PeoplePolicyRow, host: string): PeopleGuard {
    return new KeyedPeopleGuard({
      version: policy.version,
      settings: this.#settings,
      host,
      erased: {
        secret: policy.tombstone_secret,
        tombstones: this.#tombstones,
      },
    });
  }
}
