import {
  CohortsResponse,
  dayOfTime,
  MetricsResponse,
  ScopesResponse,
  SubjectRef,
  SyncResponse,
  TeamGroupsResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { Settings } from '../settings';
import { answerCohorts } from './cohorts/answerCohorts';
import { CohortsQuestion } from './cohorts/CohortsQuestion';
import { describeMetrics } from './describeMetrics';
import { CatalogGroups } from './groups/CatalogGroups';
import { listTeamGroups } from './groups/listTeamGroups';
import { answerSync } from './health/answerSync';
import {
  MetricsOptions,
  SubjectsPage,
  TeamGroupsQuestion,
  UnguardedMetrics,
} from './Metrics';
import { findTeams } from './ranking/findTeams';
import { answerSeats, SeatsPage } from './seats/answerSeats';
import { refuseNames } from './seats/refuseNames';
import { SeatPrices } from './seats/SeatPrices';
import { SeatsQuestion } from './seats/SeatsQuestion';
import { answerSelf, SelfAnswer } from './self/answerSelf';
import { CatalogUsers } from './self/CatalogUsers';
import { findPerson } from './self/findPerson';
import { SelfQuestion } from './self/SelfQuestion';
import { AskedSeries } from './series/AskedSeries';
import { checkQuestion } from './series/checkQuestion';
import { SeriesQuestion } from './series/SeriesQuestion';
import { AskedSubject } from './subjects/AskedSubject';
import { KnownScope } from './subjects/KnownScope';
import { KnownScopes } from './subjects/KnownScopes';
import { listScopes } from './subjects/listScopes';
import { listMembers } from './subjects/listMembers';
import { listRepositories } from './subjects/listRepositories';
import { listTeams } from './subjects/listTeams';
import { listUsers } from './subjects/listUsers';
import { resolveSubject } from './subjects/resolveSubject';
import { SubjectsQuestion } from './subjects/SubjectsQuestion';
import { namesPeople } from './subjects/userSubject';

const lists = {
  team: listTeams,
  repository: listRepositories,
  user: listUsers,
} as const;

/** Answers from the store and the catalog, without regard to who asks. */
export class DefaultMetrics implements UnguardedMetrics {
  readonly #db: Knex;
  readonly #scopes: KnownScopes;
  readonly #settings: Settings;
  readonly #clock: Clock;
  readonly #groups: CatalogGroups;
  readonly #users: CatalogUsers;
  readonly #prices: SeatPrices;

  constructor(options: {
    db: Knex;
    scopes: KnownScopes;
    settings: Settings;
    clock: Clock;
    groups: CatalogGroups;
    users: CatalogUsers;
    prices: SeatPrices;
  }) {
    this.#db = options.db;
    this.#scopes = options.scopes;
    this.#settings = options.settings;
    this.#clock = options.clock;
    this.#groups = options.groups;
    this.#users = options.users;
    this.#prices = options.prices;
  }

  async listScopes(): Promise<ScopesResponse> {
    const scopes = await this.#scopes.list();
    const ledger = await this.#scopes.readLedger(scopes);
    const items = listScopes(this.#settings.scopes, scopes, ledger);
    return { items, nextCursor: null };
  }

  async listMetrics(): Promise<MetricsResponse> {
    return { items: describeMetrics(), nextCursor: null };
  }

  async listSubjects(
    question: SubjectsQuestion,
    options: MetricsOptions,
  ): Promise<SubjectsPage> {
    const { scope, scopes } = await this.#scopes.find(question.scope);
    if (question.kind === 'user' && !namesPeople(this.#settings)) {
      return { items: [], unavailable: 'peopleNotNamed' };
    }
    if (question.team) {
      return listMembers({
        db: this.#db,
        scope,
        question,
        team: await this.#findSubject(question.team, scopes, options),
        ledger: await this.#scopes.readLedger(scopes),
        today: dayOfTime(this.#clock.now()),
      });
    }
    return lists[question.kind]({ db: this.#db, scope, question });
  }

  async listTeamGroups(
    question: TeamGroupsQuestion,
    { credentials }: MetricsOptions,
  ): Promise<TeamGroupsResponse> {
    const { scope } = await this.#scopes.find(question.scope);
    const { listed } = await findTeams(this.#db, scope, question.only);
    const groups = await this.#groups.findMapped(credentials);
    return { items: listTeamGroups(listed, { scope, groups }) };
  }

  async openSeries(
    question: SeriesQuestion,
    options: MetricsOptions,
  ): Promise<AskedSeries> {
    checkQuestion(question);
    const scopes = await this.#scopes.list();
    return new AskedSeries({
      db: this.#db,
      question,
      subjects: await this.#findSubjects(question, scopes, options),
      ledger: await this.#scopes.readLedger(scopes),
      settings: this.#settings,
    });
  }

  async getSelf(
    question: SelfQuestion,
    { credentials, enough }: MetricsOptions & { enough: number },
  ): Promise<SelfAnswer> {
    const { scope, scopes } = await this.#scopes.find(question.scope);
    const db = this.#db;
    return answerSelf({
      ...{ db, scope, scopes, question, enough },
      person: await findPerson({
        ...{ db, scope, credentials, people: this.#settings },
        users: this.#users,
      }),
      ledger: await this.#scopes.readLedger(scopes),
      annotations: this.#settings.annotations,
      currency: this.#settings.seats.currency,
    });
  }

  async getCohorts(question: CohortsQuestion): Promise<CohortsResponse> {
    const { scope } = await this.#scopes.find(question.scope);
    return answerCohorts({
      db: this.#db,
      scope,
      question,
      ledger: await this.#scopes.readLedger([scope]),
      now: this.#clock.now(),
    });
  }

  async getSeats(
    question: SeatsQuestion,
    options: MetricsOptions,
  ): Promise<SeatsPage> {
    refuseNames(question, this.#settings.people);
    const { scope, scopes } = await this.#scopes.find(question.scope);
    const { team } = question;
    return answerSeats({
      db: this.#db,
      scope,
      question,
      team: team && (await this.#findSubject(team, scopes, options)),
      ledger: await this.#scopes.readLedger(scopes),
      settings: this.#settings,
      prices: this.#prices,
    });
  }

  async getSync(): Promise<SyncResponse> {
    const scopes = await this.#scopes.list();
    return answerSync({
      db: this.#db,
      scopes,
      ledger: await this.#scopes.readLedger(scopes),
      enabled: this.#settings.syncEnabled,
    });
  }

  #findSubjects(
    question: SeriesQuestion,
    scopes: KnownScope[],
    options: MetricsOptions,
  ): Promise<AskedSubject[]> {
    return Promise.all(
      question.subjects.map(ref => this.#findSubject(ref, scopes, options)),
    );
  }

  #findSubject(
    ref: SubjectRef,
    scopes: KnownScope[],
    { credentials }: MetricsOptions,
  ): Promise<AskedSubject> {
    return resolveSubject(ref, {
      db: this.#db,
      settings: this.#settings,
      scopes,
      groups: this.#groups,
      prices: this.#prices,
      credentials,
    });
  }
}
