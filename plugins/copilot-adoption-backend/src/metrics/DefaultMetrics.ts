import {
  CohortsResponse,
  dayOfTime,
  isSameScope,
  MetricsResponse,
  RankedItem,
  ScopeRef,
  ScopesResponse,
  SubjectRef,
  SyncResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { Settings } from '../settings';
import { readUser } from '../store/operations/readUsers';
import { ListedTeam } from '../store/operations/readTeams';
import { ReportedRepository } from '../store/operations/readRepositories';
import { MemberDirectory } from './access/SubjectResources';
import { answerCohorts } from './cohorts/answerCohorts';
import { CohortsQuestion } from './cohorts/CohortsQuestion';
import { KnownLedger } from './coverage/KnownLedger';
import { Ledger } from './coverage/Ledger';
import { describeMetrics } from './describeMetrics';
import { CatalogGroups } from './groups/CatalogGroups';
import { answerSync } from './health/answerSync';
import {
  MetricsOptions,
  SubjectsPage,
  UnguardedMetrics,
  RankingRows,
} from './Metrics';
import { asSeriesQuestion } from './ranking/asSeriesQuestion';
import { findRepositories } from './ranking/findRepositories';
import { findTeams } from './ranking/findTeams';
import { nameUsers } from './ranking/nameUsers';
import { measureTeamCrowds } from './ranking/measureTeamCrowds';
import { RankingCrowds } from './ranking/RankingAnswer';
import {
  anyMember,
  RankingQuestion,
  requireScope,
} from './ranking/RankingQuestion';
import { rankRepositories } from './ranking/rankRepositories';
import { rankTeams, TeamRow } from './ranking/rankTeams';
import { rankUsers } from './ranking/rankUsers';
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
import {
  Period,
  previousPeriod,
  SeriesQuestion,
} from './series/SeriesQuestion';
import { asSplitSeries } from './splits/asSplitSeries';
import { readTeamSplits } from './splits/readTeamSplits';
import { TeamSplit } from './splits/TeamSplit';
import { TeamSplitsQuestion } from './splits/TeamSplitsQuestion';
import { AskedSubject } from './subjects/AskedSubject';
import { findScope } from './subjects/findScope';
import { findKnownScopes, KnownScope } from './subjects/KnownScope';
import { listScopes } from './subjects/listScopes';
import { listMembers } from './subjects/listMembers';
import { listRepositories } from './subjects/listRepositories';
import { listTeams } from './subjects/listTeams';
import { listUsers } from './subjects/listUsers';
import { resolveSubject } from './subjects/resolveSubject';
import { SubjectsQuestion } from './subjects/SubjectsQuestion';
import { namesPeople, refOfUserId } from './subjects/userSubject';

const lists = {
  team: listTeams,
  repository: listRepositories,
  user: listUsers,
} as const;

/** Answers from the store and the catalog, without regard to who asks. */
export class DefaultMetrics implements UnguardedMetrics, MemberDirectory {
  readonly #db: Knex;
  readonly #ledger: KnownLedger;
  readonly #settings: Settings;
  readonly #clock: Clock;
  readonly #groups: CatalogGroups;
  readonly #users: CatalogUsers;
  readonly #prices: SeatPrices;

  constructor(options: {
    db: Knex;
    settings: Settings;
    clock: Clock;
    groups: CatalogGroups;
    users: CatalogUsers;
    prices: SeatPrices;
  }) {
    this.#db = options.db;
    this.#ledger = new KnownLedger(options.db);
    this.#settings = options.settings;
    this.#clock = options.clock;
    this.#groups = options.groups;
    this.#users = options.users;
    this.#prices = options.prices;
  }

  async listScopes(): Promise<ScopesResponse> {
    const scopes = await this.#findScopes();
    const ledger = await this.#readLedger(scopes);
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
    const scopes = await this.#findScopes();
    const scope = findScope(question.scope, {
      known: scopes,
      configured: this.#settings.scopes,
    });
    if (question.kind === 'user' && !namesPeople(this.#settings)) {
      return { items: [], unavailable: 'peopleNotNamed' };
    }
    if (question.team) {
      return listMembers({
        db: this.#db,
        scope,
        question,
        team: await this.#findSubject(question.team, scopes, options),
        ledger: await this.#readLedger(scopes),
        today: dayOfTime(this.#clock.now()),
      });
    }
    return lists[question.kind]({ db: this.#db, scope, question });
  }

  async listTeams(scope: ScopeRef): Promise<readonly ListedTeam[]> {
    const known = findScope(scope, {
      known: await this.#findScopes(),
      configured: this.#settings.scopes,
    });
    const { listed } = await findTeams(this.#db, known);
    return listed;
  }

  async listRepositories(
    scope: ScopeRef,
  ): Promise<readonly ReportedRepository[]> {
    const known = findScope(scope, {
      known: await this.#findScopes(),
      configured: this.#settings.scopes,
    });
    return findRepositories(this.#db, known);
  }

  async identifyUsers(users: readonly SubjectRef[]): Promise<string[]> {
    const scopes = await this.#findScopes();
    const identify = async ({ scope: ref, member }: SubjectRef) => {
      const known = scopes.find(({ settings }) => isSameScope(settings, ref));
      const user =
        known && member && namesPeople(this.#settings)
          ? await readUser({ db: this.#db, scopeId: known.id, user: member })
          : undefined;
      return known && user ? [refOfUserId(user, known)] : [];
    };
    return (await Promise.all(users.map(identify))).flat();
  }

  async openSeries(
    question: SeriesQuestion,
    options: MetricsOptions,
  ): Promise<AskedSeries> {
    checkQuestion(question);
    const scopes = await this.#findScopes();
    return new AskedSeries({
      db: this.#db,
      question,
      subjects: await this.#findSubjects(question, scopes, options),
      ledger: await this.#readLedger(scopes),
      settings: this.#settings,
    });
  }

  async rankTeams(question: RankingQuestion): Promise<TeamRow[]> {
    const { scopes, teams } = await this.#findTeams(question);
    return rankTeams({
      db: this.#db,
      teams,
      question: asSeriesQuestion(question, [anyMember(question, 'team')]),
      ledger: await this.#readLedger(scopes),
    });
  }

  async countTeamCrowds(
    question: RankingQuestion,
    { enough }: { enough: number },
  ): Promise<RankingCrowds> {
    const { teams } = await this.#findTeams(question);
    const series = asSeriesQuestion(question, [anyMember(question, 'team')]);
    const count = (period: Period) =>
      measureTeamCrowds({
        db: this.#db,
        teams,
        question: { ...series, ...period },
        enough,
      });
    return {
      present: await count(question),
      previous: question.comparePrevious
        ? await count(previousPeriod(question))
        : new Map(),
    };
  }

  async readTeamSplits(
    question: TeamSplitsQuestion,
    { enough }: { enough: number },
  ): Promise<TeamSplit[]> {
    const { scopes, teams } = await this.#findTeams(question);
    return readTeamSplits({
      db: this.#db,
      teams,
      question: asSplitSeries(question),
      ledger: await this.#readLedger(scopes),
      enough,
    });
  }

  async rankRepositories(question: RankingQuestion): Promise<RankedItem[]> {
    const scopes = await this.#findScopes();
    const scope = findScope(requireScope(question), {
      known: scopes,
      configured: this.#settings.scopes,
    });
    const subject = anyMember(question, 'repository');
    return rankRepositories({
      db: this.#db,
      scope,
      question: asSeriesQuestion(question, [subject]),
      repositories: await findRepositories(this.#db, scope, question.only),
      ledger: await this.#readLedger([scope]),
    });
  }

  async rankUsers(question: RankingQuestion): Promise<RankingRows> {
    const subject = anyMember(question, 'user');
    const series = asSeriesQuestion(question, [subject]);
    const scope = findScope(requireScope(question), {
      known: await this.#findScopes(),
      configured: this.#settings.scopes,
    });
    const { naming = 'login' } = question;
    if (naming !== 'hash' && !namesPeople(this.#settings)) {
      return { items: [], unavailable: 'peopleNotNamed' };
    }
    const items = await rankUsers({
      db: this.#db,
      scope,
      question: series,
      ledger: await this.#readLedger([scope]),
      nameOf: nameUsers(naming, { scope, people: this.#settings }),
    });
    return { items };
  }

  async getSelf(
    question: SelfQuestion,
    { credentials, enough }: MetricsOptions & { enough: number },
  ): Promise<SelfAnswer> {
    const scopes = await this.#findScopes();
    const scope = findScope(question.scope, {
      known: scopes,
      configured: this.#settings.scopes,
    });
    const db = this.#db;
    return answerSelf({
      ...{ db, scope, scopes, question, enough },
      person: await findPerson({
        ...{ db, scope, credentials, people: this.#settings },
        users: this.#users,
      }),
      ledger: await this.#readLedger(scopes),
      annotations: this.#settings.annotations,
      currency: this.#settings.seats.currency,
    });
  }

  async getCohorts(question: CohortsQuestion): Promise<CohortsResponse> {
    const scopes = await this.#findScopes();
    const scope = findScope(question.scope, {
      known: scopes,
      configured: this.#settings.scopes,
    });
    return answerCohorts({
      db: this.#db,
      scope,
      question,
      ledger: await this.#readLedger([scope]),
      now: this.#clock.now(),
    });
  }

  async getSeats(
    question: SeatsQuestion,
    options: MetricsOptions,
  ): Promise<SeatsPage> {
    refuseNames(question, this.#settings.people);
    const scopes = await this.#findScopes();
    const scope = findScope(question.scope, {
      known: scopes,
      configured: this.#settings.scopes,
    });
    const { team } = question;
    return answerSeats({
      db: this.#db,
      scope,
      question,
      team: team && (await this.#findSubject(team, scopes, options)),
      ledger: await this.#readLedger(scopes),
      settings: this.#settings,
      prices: this.#prices,
    });
  }

  async getSync(): Promise<SyncResponse> {
    const scopes = await this.#findScopes();
    return answerSync({
      db: this.#db,
      scopes,
      ledger: await this.#readLedger(scopes),
      enabled: this.#settings.syncEnabled,
    });
  }

  #findScopes(): Promise<KnownScope[]> {
    const { scopes } = this.#settings;
    return findKnownScopes({ db: this.#db, scopes });
  }

  async #findTeams(question: RankingQuestion | TeamSplitsQuestion) {
    const scopes = await this.#findScopes();
    const asked = 'kind' in question ? requireScope(question) : question.scope;
    const scope = findScope(asked, {
      known: scopes,
      configured: this.#settings.scopes,
    });
    return { scopes, teams: await findTeams(this.#db, scope, question.only) };
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

  async #readLedger(scopes: readonly KnownScope[]): Promise<Ledger> {
    const rows = await this.#ledger.read(scopes);
    return new Ledger(rows, {
      today: dayOfTime(this.#clock.now()),
      historyDays: this.#settings.historyDays,
    });
  }
}
