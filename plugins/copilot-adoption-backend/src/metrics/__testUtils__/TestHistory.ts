import { seatDay } from '../../testing/seatDay';
import { repositoryDay } from '../../testing/repositoryDay';
import { usualOpenMetrics } from '../../testing/usualOpenMetrics';
import { usualRetention } from '../../testing/usualRetention';
import { usualSeats } from '../../testing/usualSeats';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  billFigures,
  Day,
  DayState,
  measures,
  MonthlyReport,
  parseDay,
  Report,
  seatFigures,
  SeriesResponse,
  startOfDay,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import {
  BillRecord,
  SeatRecord,
  SubscriptionRecord,
} from '../../reports/records';
import { PeopleDayBuilder } from '../../reports/peopleDay/PeopleDayBuilder';
import { parseSeriesQuery } from '../../routes/parseSeriesQuery';
import { ScopeSettings, Settings } from '../../settings';
import { LedgerEntry } from '../../store/AdoptionStore';
import { DatabaseAdoptionStore } from '../../store/DatabaseAdoptionStore';
import { DefaultMetrics } from '../DefaultMetrics';
import { DefaultRankings } from '../ranking/DefaultRankings';
import { KnownScopes } from '../subjects/KnownScopes';
import { FlooredMetrics } from '../floor/FlooredMetrics';
import { CatalogGroups } from '../groups/CatalogGroups';
import { SeatPrices } from '../seats/SeatPrices';
import { CatalogUsers } from '../self/CatalogUsers';
import { StoredMembers } from '../access/StoredMembers';
import { MemberDirectory } from '../access/SubjectResources';
import { Metrics, UnguardedMetrics } from '../Metrics';
import { activityOf, Doings, TestPerson, userRecord } from './records';

/** Somebody's seat; what is left out is made up. */
export type TestSeat = Partial<SeatRecord> & { userId: number };

/** Members by team; a team is its GitHub id. */
export type TestTeams = Record<number, number[]>;

const octoOrg: ScopeSettings = {
  kind: 'organization',
  slug: 'octo-org',
  host: 'github.com',
  reports: ['totals', 'users', 'user-teams'],
  userLoginAnnotation: 'github.com/user-login',
};

const noon = 12 * 3600 * 1000;
const ticket = 'test';

/** Who may be asked for series: with a policy, or without any. */
export type SeriesSource =
  | Pick<Metrics, 'getSeries'>
  | Pick<UnguardedMetrics, 'openSeries'>;

/** A store that a test fills day by day, through the same door as the sync, and the metrics that answer from it. */
export class TestHistory {
  readonly metrics: Metrics;
  readonly unguarded: UnguardedMetrics;
  readonly members: MemberDirectory;
  readonly today: Day;
  readonly settings: Settings;
  readonly #store: DatabaseAdoptionStore;
  readonly #scopeIds: number[];

  static async create(options: {
    knex: Knex;
    today: string;
    scopes?: Partial<ScopeSettings>[];
    settings?: Partial<Settings>;
    entities?: Entity[];
  }): Promise<TestHistory> {
    const { knex } = options;
    const now = startOfDay(parseDay(options.today)) + noon;
    const clock = { now: () => now, sleep: async () => {} };
    const settings: Settings = {
      scopes: (options.scopes ?? [{}]).map(scope => ({ ...octoOrg, ...scope })),
      syncEnabled: true,
      frequency: 0,
      historyDays: 365,
      keepFree: 0,
      downloadHosts: [],
      minimumGroupSize: 5,
      queryTimeout: 30_000,
      answerMemory: 32_000_000,
      trustedOrigins: ['url:https://trusted.example/'],
      annotations: [],
      people: 'named',
      retention: usualRetention,
      seats: usualSeats,
      admins: [],
      notifications: { page: '/copilot' },
      openMetrics: usualOpenMetrics,
      ...options.settings,
    };
    const store = await DatabaseAdoptionStore.create({
      database: mockServices.database({ knex }),
      clock,
      logger: mockServices.logger.mock(),
      settings,
    });
    await store.adoptPeoplePolicy();
    const rows = await store.registerScopes(settings.scopes);
    const catalog = catalogServiceMock({ entities: options.entities ?? [] });
    const auth = mockServices.auth();
    const { trustedOrigins } = settings;
    const scopes = new KnownScopes({ db: knex, settings, clock });
    const stored = { db: knex, scopes, people: settings };
    const unguarded = new DefaultMetrics({
      ...stored,
      settings,
      clock,
      groups: new CatalogGroups({ catalog, auth, clock, trustedOrigins }),
      users: new CatalogUsers({ catalog, auth, trustedOrigins }),
      prices: new SeatPrices({
        settings,
        clock,
        logger: mockServices.logger.mock(),
      }),
    });
    return new TestHistory({
      metrics: new FlooredMetrics({
        metrics: unguarded,
        rankings: new DefaultRankings(stored),
        settings,
      }),
      unguarded,
      members: new StoredMembers(stored),
      today: parseDay(options.today),
      settings,
      store,
      scopeIds: rows.map(row => row.id),
    });
  }

  private constructor(parts: {
    metrics: Metrics;
    unguarded: UnguardedMetrics;
    members: MemberDirectory;
    today: Day;
    settings: Settings;
    store: DatabaseAdoptionStore;
    scopeIds: number[];
  }) {
    this.metrics = parts.metrics;
    this.unguarded = parts.unguarded;
    this.members = parts.members;
    this.today = parts.today;
    this.settings = parts.settings;
    this.#store = parts.store;
    this.#scopeIds = parts.scopeIds;
  }

  /** Stores a day of people and teams. The windows are left to `finish`. */
  async addPeople(
    day: string,
    people: TestPerson[],
    teams: TestTeams = {},
    rest: StoredDay = {},
  ): Promise<void> {
    const builder = new PeopleDayBuilder(
      parseDay(day),
      await this.#store.guardPeople('github.com'),
    );
    const place = { day: parseDay(day), scopeId: `400${rest.scope ?? 0}` };
    for (const [team, members] of Object.entries(teams)) {
      for (const userId of members) {
        builder.addMembership({
          ...place,
          userId,
          login: `person-${userId}`,
          teamId: Number(team),
          teamSlug: `team-${team}`,
        });
      }
    }
    people.forEach(person => builder.addUser(userRecord(person, place)));
    const entries = [
      this.#entry('users', day, rest),
      this.#entry('user-teams', day, rest),
    ];
    await this.#claim(entries);
    await this.#store.writePeople({
      ticket,
      entries,
      people: builder.finish(),
      keepPeopleBreakdowns: rest.keepPeopleBreakdowns ?? true,
      isLaterKept: true,
    });
  }

  /** Stores a day of the scope's own totals. */
  async addTotals(
    day: string,
    totals: Doings & { actives?: [number, number, number] },
    rest: StoredDay = {},
  ): Promise<void> {
    const [daily, weekly, monthly] = totals.actives ?? [null, null, null];
    const entry = this.#entry('totals', day, rest);
    await this.#claim([entry]);
    await this.#store.writeTotals({
      ticket,
      entry,
      record: {
        day: parseDay(day),
        scopeId: `400${rest.scope ?? 0}`,
        ...activityOf(totals),
        publishedActives: { 1: daily, 7: weekly, 28: monthly },
      },
    });
  }

  /** Stores who holds a seat on a day. */
  async addSeats(
    day: string,
    people: (number | TestSeat)[],
    rest: StoredDay = {},
  ): Promise<void> {
    const entry = this.#entry('seats', day, rest);
    await this.#claim([entry]);
    await this.#store.writeSeats({
      ticket,
      entry,
      seats: seatDay(
        people.map(seat =>
          typeof seat === 'number' ? { userId: seat } : seat,
        ),
        {
          day: parseDay(day),
          guard: await this.#store.guardPeople('github.com'),
        },
      ),
    });
  }

  /** Stores the bill of the month that ends on a day, as figures by the names of models. */
  async addBill(
    report: MonthlyReport,
    lastDay: string,
    models: Record<string, Partial<BillRecord['figures']>>,
    rest: StoredDay = {},
  ): Promise<void> {
    const entry = this.#entry(report, lastDay, rest);
    await this.#claim([entry]);
    await this.#store.writeBill({
      ticket,
      entry,
      items: Object.entries(models).map(([model, figures]) => ({
        product: 'Copilot',
        sku: 'Copilot',
        model,
        unitType: 'units',
        pricePerUnit: null,
        figures: figuresOfBill(figures),
      })),
    });
  }

  /** Stores how many seats an organization has subscribed to on a day. */
  async addSubscription(
    day: string,
    seats: Partial<SubscriptionRecord['seats']>,
  ): Promise<void> {
    const entry = this.#entry('subscription', day, {});
    const unknown = seatFigures.map(figure => [figure, null]);
    await this.#claim([entry]);
    await this.#store.writeSubscription({
      ticket,
      entry,
      subscription: {
        plan: 'business',
        seatManagement: null,
        publicCodeSuggestions: null,
        ideChat: null,
        platformChat: null,
        cli: null,
        seats: { ...Object.fromEntries(unknown), ...seats },
      },
    });
  }

  /** Stores a day of repositories, each with one pull request. */
  async addRepositories(day: string, names: string[]): Promise<void> {
    const entry = this.#entry('repositories', day, {});
    await this.#claim([entry]);
    await this.#store.writeRepositories({
      ticket,
      entry,
      repositories: repositoryDay(
        names.map((name, index) => ({
          repositoryId: index + 1,
          scopeId: '4000',
          name,
          measures: [{ name: measures.pullRequestsCreated, value: 1 }],
        })),
        parseDay(day),
      ),
    });
  }

  /** Writes the ledger alone, for days of which nothing is stored. */
  async settle(
    report: Report,
    day: string,
    state: DayState,
    rest: StoredDay & Partial<LedgerEntry> = {},
  ): Promise<void> {
    const { scope, ...entry } = rest;
    const entries = [
      { ...this.#entry(report, day, { scope }), ...entry, state },
    ];
    await this.#claim(entries);
    await this.#store.settleDay({ ticket, entries });
  }

  /** Computes the windows of everything stored so far. */
  async finish(): Promise<void> {
    for (const scopeId of this.#scopeIds) {
      await this.#store.refreshWindows({ scopeId });
    }
  }

  /** Deletes days of single people that are older than so many days. */
  async prune(days: number): Promise<void> {
    const { today } = this;
    const retention = {
      people: days,
      peopleBreakdowns: days,
      memberships: days,
      seats: days,
      raw: 0,
      legacy: Infinity,
    };
    await this.#store.prune({ today, retention });
  }

  /** Asks with the query string of `GET /series`. */
  async ask(
    query: Record<string, string | string[]>,
    metrics: SeriesSource = this.metrics,
  ): Promise<SeriesResponse> {
    const credentials = mockCredentials.user();
    const question = parseSeriesQuery({
      subject: 'organization:octo-org',
      ...query,
    });
    return 'openSeries' in metrics
      ? (await metrics.openSeries(question, { credentials })).answer()
      : metrics.getSeries(question, { credentials });
  }

  #entry(report: Report, dayText: string, rest: StoredDay): LedgerEntry {
    const day = parseDay(dayText);
    const fetchedDay = Math.min(day + (rest.fetchedAfter ?? 10), this.today);
    return {
      scope_id: this.#scopeIds[rest.scope ?? 0],
      report,
      day,
      state: rest.state ?? 'final',
      attempts: 0,
      next_attempt_at: null,
      rows: 1,
      dropped_lines: '{}',
      unknown_fields: '{}',
      adjusted_values: '{}',
      content_hash: 'hash',
      hash_since: startOfDay(fetchedDay),
      fetched_at: startOfDay(fetchedDay),
      has_activity: true,
      error_code: null,
      error_detail: null,
      error_at: null,
      source: 'github',
    };
  }

  #claim(entries: LedgerEntry[]): Promise<void> {
    return this.#store.claimDays({
      scopeId: entries[0].scope_id,
      days: entries,
      ticket,
    });
  }
}

function figuresOfBill(
  known: Partial<BillRecord['figures']>,
): BillRecord['figures'] {
  const unknown = billFigures.map(figure => [figure, null]);
  return { ...Object.fromEntries(unknown), ...known };
}

/** How a day is stored. */
export interface StoredDay {
  /** Position among the configured scopes. */
  scope?: number;
  state?: DayState;
  /** How many days after the day it was pulled last. */
  fetchedAfter?: number;
  keepPeopleBreakdowns?: boolean;
}
