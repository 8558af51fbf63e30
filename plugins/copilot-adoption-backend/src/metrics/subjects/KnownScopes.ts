import { dayOfTime, ScopeRef } from 'backstage-plugin-copilot-adoption-common';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { Knex } from 'knex';
import { Settings } from '../../settings';
import { KnownLedger } from '../coverage/KnownLedger';
import { Ledger } from '../coverage/Ledger';
import { findScope } from './findScope';
import { findKnownScopes, KnownScope } from './KnownScope';

/** The configured scopes as the store knows them, and what it holds of them: what every question starts with. */
export class KnownScopes {
  readonly #db: Knex;
  readonly #settings: Pick<Settings, 'scopes' | 'historyDays'>;
  readonly #clock: Clock;
  readonly #ledger: KnownLedger;

  constructor(options: {
    db: Knex;
    settings: Pick<Settings, 'scopes' | 'historyDays'>;
    clock: Clock;
  }) {
    this.#db = options.db;
    this.#settings = options.settings;
    this.#clock = options.clock;
    this.#ledger = new KnownLedger(options.db);
  }

  list(): Promise<KnownScope[]> {
    const { scopes } = this.#settings;
    return findKnownScopes({ db: this.#db, scopes });
  }

  /**
   * The scope that is asked for, beside all of them.
   *
   * @throws InputError that names the configured scopes, where it is none of them.
   */
  async find(
    asked: ScopeRef,
  ): Promise<{ scope: KnownScope; scopes: KnownScope[] }> {
    const scopes = await this.list();
    const configured = this.#settings.scopes;
    return { scope: findScope(asked, { known: scopes, configured }), scopes };
  }

  async readLedger(scopes: readonly KnownScope[]): Promise<Ledger> {
    return new Ledger(await this.#ledger.read(scopes), {
      today: dayOfTime(this.#clock.now()),
      historyDays: this.#settings.historyDays,
    });
  }
}
