import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { TotalsRecord } from '../reports/records';
import { LedgerEntry, ScopeIdentity } from '../store/AdoptionStore';
import { DatabaseAdoptionStore } from '../store/DatabaseAdoptionStore';
import { LedgerReport, ScopeRow } from '../store/tables';
import { PeopleSettings } from '../people/PeopleSettings';
import { ledgerEntry } from './ledgerEntry';
import { peopleDay, PeopleOfDay } from './peopleDay';
import { totalsRecord } from './totalsRecord';

const silent: LoggerService = {
  error() {},
  warn() {},
  info() {},
  debug() {},
  child: () => silent,
};

export const octoOrg: ScopeIdentity = {
  kind: 'organization',
  host: 'github.com',
  slug: 'octo-org',
};

/** A store with one registered scope, into which days go with a single call. */
export class StoreFixture {
  readonly db: Knex;
  readonly store: DatabaseAdoptionStore;
  readonly scope: ScopeRow;

  private constructor(db: Knex, store: DatabaseAdoptionStore, scope: ScopeRow) {
    this.db = db;
    this.store = store;
    this.scope = scope;
  }

  static async create(
    db: Knex,
    options: {
      clock?: Clock;
      scope?: ScopeIdentity;
      settings?: PeopleSettings;
      logger?: LoggerService;
    } = {},
  ): Promise<StoreFixture> {
    const {
      clock = { now: () => 1, sleep: async () => {} },
      settings = { people: 'named' },
      logger = silent,
    } = options;
    const database: DatabaseService = { getClient: async () => db };
    const store = await DatabaseAdoptionStore.create({
      database,
      clock,
      logger,
      settings,
    });
    await store.adoptPeoplePolicy();
    const [scope] = await store.registerScopes([options.scope ?? octoOrg]);
    return new StoreFixture(db, store, scope);
  }

  /** Puts a ticket on days of reports, and returns entries that tell of a success. */
  readonly claim = async (
    reports: readonly LedgerReport[],
    day: Day,
    values: Partial<LedgerEntry> = {},
  ): Promise<{ ticket: string; entries: LedgerEntry[] }> => {
    const { id: scopeId } = this.scope;
    const days = reports.map(report => ({ report, day }));
    await this.store.claimDays({ scopeId, days, ticket: 'a run' });
    return {
      ticket: 'a run',
      entries: reports.map(report => ledgerEntry(scopeId, report, day, values)),
    };
  };

  /** Replaces a day of people with their teams. */
  readonly writePeople = async (
    people: PeopleOfDay & {
      day: Day;
      keepPeopleBreakdowns?: boolean;
      isLaterKept?: boolean;
    },
  ) => {
    const guard = await this.store.guardPeople(this.scope.host);
    return this.store.writePeople({
      ...(await this.claim(['users', 'user-teams'], people.day)),
      people: peopleDay({ guard, ...people }),
      keepPeopleBreakdowns: people.keepPeopleBreakdowns ?? true,
      isLaterKept: people.isLaterKept ?? true,
    });
  };

  /** Replaces a day of the scope's totals. */
  readonly writeTotals = async (
    values: Partial<TotalsRecord> & { day: Day },
  ) => {
    const { ticket, entries } = await this.claim(['totals'], values.day);
    const record = totalsRecord(values);
    return this.store.writeTotals({ ticket, entry: entries[0], record });
  };
}
