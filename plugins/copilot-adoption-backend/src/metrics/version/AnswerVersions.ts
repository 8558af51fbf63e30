import {
  BackstageCredentials,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import {
  dayOfTime,
  metricRegistry,
  SubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readFileSync } from 'node:fs';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { Settings } from '../../settings';
import { CatalogGroups } from '../groups/CatalogGroups';
import { SeatPrices } from '../seats/SeatPrices';
import { findKnownScopes } from '../subjects/KnownScope';
import { fingerprint } from './fingerprint';

/** A question as it is answered: narrowed to what the caller may see. */
export interface VersionedQuestion {
  /** What kind of question it is. */
  kind: string;
  question: object;
  /** The subjects that it names. */
  subjects: readonly SubjectRef[];
}

/**
 * Tells the version of an answer without computing it: a hash of everything that the answer depends on, which is the
 * question, what the store holds, the configuration, the definitions, prices, the members of catalog groups and today.
 *
 * Data is counted by all configured scopes, whichever the question is about: groups and freshness span several of them.
 */
export class AnswerVersions {
  readonly #db: Knex;
  readonly #settings: Settings;
  readonly #clock: Clock;
  readonly #groups: CatalogGroups;
  readonly #prices: SeatPrices;
  readonly #rules: string;

  constructor(options: {
    db: Knex;
    settings: Settings;
    clock: Clock;
    groups: CatalogGroups;
    prices: SeatPrices;
  }) {
    this.#db = options.db;
    this.#settings = options.settings;
    this.#clock = options.clock;
    this.#groups = options.groups;
    this.#prices = options.prices;
    this.#rules = fingerprint([
      readRelease(),
      metricRegistry,
      withoutSecrets(options.settings),
    ]);
  }

  /** @throws NotFoundError where a group is unknown, or unknown to the caller. */
  async of(
    asked: VersionedQuestion,
    credentials: BackstageCredentials,
  ): Promise<string> {
    const { kind, question, subjects } = asked;
    // Read before the answer is: data that changes in between makes a version that is too old, and never one too new.
    const { scopes } = this.#settings;
    const known = await findKnownScopes({ db: this.#db, scopes });
    return fingerprint([
      this.#rules,
      dayOfTime(this.#clock.now()),
      known.map(({ id, dataVersion }) => [id, dataVersion]),
      await this.#prices.find(),
      await this.#versionsOfGroups(subjects, credentials),
      kind,
      question,
    ]);
  }

  #versionsOfGroups(
    subjects: readonly SubjectRef[],
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const groups = subjects.flatMap(({ member }) =>
      member?.kind === 'group' ? [member.name] : [],
    );
    return Promise.all(
      groups.map(async name => {
        const { version } = await this.#groups.find(name, credentials);
        return version;
      }),
    );
  }
}

function withoutSecrets(settings: Settings): object {
  return {
    ...settings,
    pseudonymKey: undefined,
    scopes: settings.scopes.map(scope => ({ ...scope, token: undefined })),
  };
}

/** Another release may compute otherwise. */
function readRelease(): string {
  const file = resolvePackagePath(
    'backstage-plugin-copilot-adoption-backend',
    'package.json',
  );
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
