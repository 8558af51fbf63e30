import { NotAllowedError } from '@backstage/errors';
import {
  BasicPermission,
  Permission,
} from '@backstage/plugin-permission-common';
import {
  costReadPermission,
  formatSubjectRef,
  MetricDefinition,
  MetricFamily,
  organizationReadPermission,
  parseSubjectRef,
  peopleReadPermission,
  ScopeRef,
  SubjectRef,
  repositoryReadPermission,
  seatsReadPermission,
  teamReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import {
  CallerAccess,
  Readable,
  ReadAccess,
} from '../../permissions/ReadAccess';
import { PermissionGuard } from '../../permissions';
import { CohortsQuestion } from '../cohorts/CohortsQuestion';
import {
  Metrics,
  MetricsOptions,
  SubjectsPage,
  TeamGroupsQuestion,
} from '../Metrics';
import { RankingAnswer } from '../ranking/RankingAnswer';
import { RankingQuestion, requireScope } from '../ranking/RankingQuestion';
import { SelfQuestion } from '../self/SelfQuestion';
import { SeriesQuestion } from '../series/SeriesQuestion';
import { SeatHistoryQuestion, SeatsQuestion } from '../seats/SeatsQuestion';
import { TeamSplitsQuestion } from '../splits/TeamSplitsQuestion';
import { SubjectsQuestion } from '../subjects/SubjectsQuestion';
import { PeopleAudit } from './PeopleAudit';
import { SubjectResources } from './SubjectResources';

/** What it takes to read metrics that are not for everybody who may read about their subject. */
const familyPermissions: Partial<Record<MetricFamily, BasicPermission>> = {
  cost: costReadPermission,
  seats: seatsReadPermission,
};

/**
 * Metrics as callers may see them: the only place that asks for the permissions to read them. Lists and rankings leave
 * out what a caller may not read, before anything is read of it; questions about it are refused.
 */
export class AuthorizedMetrics implements Metrics {
  readonly #metrics: Metrics;
  readonly #access: ReadAccess;
  readonly #resources: SubjectResources;
  readonly #guard: Pick<
    PermissionGuard,
    'require' | 'requireSelf' | 'isAllowed'
  >;
  readonly #audit: PeopleAudit;

  constructor(options: {
    metrics: Metrics;
    access: ReadAccess;
    resources: SubjectResources;
    guard: Pick<PermissionGuard, 'require' | 'requireSelf' | 'isAllowed'>;
    audit: PeopleAudit;
  }) {
    this.#metrics = options.metrics;
    this.#access = options.access;
    this.#resources = options.resources;
    this.#guard = options.guard;
    this.#audit = options.audit;
  }

  listScopes(options: MetricsOptions) {
    return this.#metrics.listScopes(options);
  }

  listMetrics(options: MetricsOptions) {
    return this.#metrics.listMetrics(options);
  }

  getSync(options: MetricsOptions) {
    return this.#metrics.getSync(options);
  }

  async listSubjects(
    question: SubjectsQuestion,
    options: MetricsOptions,
  ): Promise<SubjectsPage> {
    const { scope, kind, team } = question;
    const access = await this.#access.of(options.credentials);
    if (team) {
      await this.#require(team, access);
    }
    if (kind === 'user') {
      const asked = { of: 'subjects', scopes: [scope], team };
      return this.#readPeople(asked, options, () =>
        this.#metrics.listSubjects(question, options),
      );
    }
    const only = await this.#readable(kind, scope, access);
    return this.#metrics.listSubjects({ ...question, only }, options);
  }

  async listTeamGroups(question: TeamGroupsQuestion, options: MetricsOptions) {
    const access = await this.#access.of(options.credentials);
    const only = await this.#readable('team', question.scope, access);
    return this.#metrics.listTeamGroups({ ...question, only }, options);
  }

  async getSeries(question: SeriesQuestion, options: MetricsOptions) {
    await this.#requireMetrics(question.metrics, options);
    const users = question.subjects.filter(isUser);
    const others = question.subjects.filter(subject => !isUser(subject));
    const access = await this.#access.of(options.credentials);
    for (const subject of others) {
      await this.#require(subject, access);
    }
    const read = () => this.#metrics.getSeries(question, options);
    return users.length > 0
      ? this.#readPeople({ of: 'series', users }, options, read)
      : read();
  }

  async getRanking(
    question: RankingQuestion,
    options: MetricsOptions,
  ): Promise<RankingAnswer> {
    await this.#requireMetrics(question.metrics, options);
    if (question.kind === 'user') {
      const scopes = [requireScope(question)];
      return this.#readPeople({ of: 'ranking', scopes }, options, () =>
        this.#metrics.getRanking(question, options),
      );
    }
    const access = await this.#access.of(options.credentials);
    const permitted = await this.#permit(question, access, options);
    return this.#metrics.getRanking(permitted, options);
  }

  async getTeamSplits(question: TeamSplitsQuestion, options: MetricsOptions) {
    await this.#requireMetrics(question.metrics, options);
    const access = await this.#access.of(options.credentials);
    const only = await this.#readable('team', question.scope, access);
    return this.#metrics.getTeamSplits({ ...question, only }, options);
  }

  async getSelf(question: SelfQuestion, options: MetricsOptions) {
    const { credentials } = options;
    await this.#guard.requireSelf(credentials);
    return this.#audit.record(
      'self-read',
      {
        credentials,
        meta: { scopes: [formatSubjectRef({ scope: question.scope })] },
      },
      () => this.#metrics.getSelf(question, options),
      async ({ person, reason }) => ({
        reason,
        people: person
          ? await this.#resources.identifyUsers([parseSubjectRef(person.ref)])
          : [],
      }),
    );
  }

  async getCohorts(question: CohortsQuestion, options: MetricsOptions) {
    const access = await this.#access.of(options.credentials);
    await this.#require(question, access);
    return this.#metrics.getCohorts(question, options);
  }

  async getSeats(question: SeatsQuestion, options: MetricsOptions) {
    const { credentials } = options;
    await this.#guard.require(seatsReadPermission, credentials);
    const withCost = await this.#mayReadCost(options);
    const scopes = [formatSubjectRef({ scope: question.scope })];
    return this.#audit.record(
      'seats-read',
      { credentials, meta: { scopes } },
      () => this.#metrics.getSeats({ ...question, withCost }, options),
      async ({ day, items }) => ({ day, seats: items.length }),
    );
  }

  async getSeatHistory(question: SeatHistoryQuestion, options: MetricsOptions) {
    await this.#guard.require(seatsReadPermission, options.credentials);
    const withCost = await this.#mayReadCost(options);
    return this.#metrics.getSeatHistory({ ...question, withCost }, options);
  }

  #mayReadCost({ credentials }: MetricsOptions): Promise<boolean> {
    return this.#guard.isAllowed(costReadPermission, credentials);
  }

  /** A ranking of nothing but what the caller may read. */
  async #permit(
    question: RankingQuestion,
    access: CallerAccess,
    options: MetricsOptions,
  ): Promise<RankingQuestion> {
    switch (question.kind) {
      case 'team':
      case 'repository': {
        const scope = requireScope(question);
        const only = await this.#readable(question.kind, scope, access);
        return { ...question, only };
      }
      case 'scope': {
        const { items } = await this.listScopes(options);
        const scopes = items
          .map(({ ref }) => parseSubjectRef(ref))
          .filter(ref => access.scopes.allows(this.#resources.ofScope(ref)))
          .map(({ scope }) => scope);
        return { ...question, scopes };
      }
      default:
        await this.#require({ scope: requireScope(question) }, access);
        return question;
    }
  }

  /** Single people have a permission of their own, and whoever makes use of it is written down. */
  async #readPeople<Answer>(
    asked: {
      of: string;
      scopes?: ScopeRef[];
      team?: SubjectRef;
      users?: SubjectRef[];
    },
    { credentials }: MetricsOptions,
    read: () => Promise<Answer>,
  ): Promise<Answer> {
    await this.#guard.require(peopleReadPermission, credentials);
    const { of: queryType, scopes = [], team, users = [] } = asked;
    const meta = {
      queryType,
      scopes: scopes.map(scope => formatSubjectRef({ scope })),
      ...(team && { team: formatSubjectRef(team) }),
      people: await this.#resources.identifyUsers(users),
    };
    return this.#audit.record('people-read', { credentials, meta }, read);
  }

  /** What Copilot costs, and how seats are used, has a permission of its own, whomever it is about. */
  async #requireMetrics(
    metrics: readonly MetricDefinition[],
    { credentials }: MetricsOptions,
  ): Promise<void> {
    for (const family of new Set(metrics.map(metric => metric.family))) {
      const permission = familyPermissions[family];
      if (permission) {
        await this.#guard.require(permission, credentials);
      }
    }
  }

  async #require(subject: SubjectRef, access: CallerAccess): Promise<void> {
    if (!(await this.#mayRead(subject, access))) {
      const { name } = permissionFor(subject);
      throw new NotAllowedError(
        `Reading '${formatSubjectRef(subject)}' needs the permission ${name}`,
      );
    }
  }

  async #mayRead(subject: SubjectRef, access: CallerAccess): Promise<boolean> {
    switch (subject.member?.kind) {
      case undefined:
        return access.scopes.allows(this.#resources.ofScope(subject));
      case 'repository':
        return isAllowed(access.repositories, () =>
          this.#resources.ofRepository(subject),
        );
      default:
        return isAllowed(access.teams, () => this.#resources.ofTeam(subject));
    }
  }

  /** Ids of teams or repositories in the store; undefined where the caller may read all of them. */
  async #readable(
    kind: 'team' | 'repository',
    scope: ScopeRef,
    access: CallerAccess,
  ): Promise<ReadonlySet<number> | undefined> {
    return kind === 'team'
      ? idsOf(access.teams, () => this.#resources.ofTeams(scope))
      : idsOf(access.repositories, () => this.#resources.ofRepositories(scope));
  }
}

function isUser({ member }: SubjectRef): boolean {
  return member?.kind === 'user';
}

function permissionFor({ member }: SubjectRef): Permission {
  switch (member?.kind) {
    case undefined:
      return organizationReadPermission;
    case 'repository':
      return repositoryReadPermission;
    default:
      return teamReadPermission;
  }
}

/** Describes the resource only where it matters. */
async function isAllowed<Resource>(
  { extent, allows }: Readable<Resource>,
  describe: () => Promise<Resource>,
): Promise<boolean> {
  return extent === 'some' ? allows(await describe()) : extent === 'all';
}

async function idsOf<Resource>(
  { extent, allows }: Readable<Resource>,
  describeAll: () => Promise<{ id: number; resource: Resource }[]>,
): Promise<ReadonlySet<number> | undefined> {
  if (extent === 'all') {
    return undefined;
  }
  const all = extent === 'none' ? [] : await describeAll();
  return new Set(
    all.filter(({ resource }) => allows(resource)).map(({ id }) => id),
  );
}
