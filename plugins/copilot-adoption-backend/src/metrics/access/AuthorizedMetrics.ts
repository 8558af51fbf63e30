import { NotAllowedError } from '@backstage/errors';
import { Permission } from '@backstage/plugin-permission-common';
import {
  costReadPermission,
  formatSubjectRef,
  MetricDefinition,
  organizationReadPermission,
  parseSubjectRef,
  ScopeRef,
  SubjectRef,
  repositoryReadPermission,
  teamReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import {
  CallerAccess,
  Readable,
  ReadAccess,
} from '../../permissions/ReadAccess';
import { PermissionGuard } from '../../permissions';
import { CohortsQuestion } from '../cohorts/CohortsQuestion';
import { Metrics, MetricsOptions, SubjectsPage } from '../Metrics';
import { RankingAnswer } from '../ranking/RankingAnswer';
import { RankingQuestion, requireScope } from '../ranking/RankingQuestion';
import { SeriesQuestion } from '../series/SeriesQuestion';
import { SubjectsQuestion } from '../subjects/SubjectsQuestion';
import { SubjectResources } from './SubjectResources';

/**
 * Metrics as callers may see them: the only place that asks for the permissions to read them. Lists and rankings leave
 * out what a caller may not read, before anything is read of it; questions about it are refused.
 */
export class AuthorizedMetrics implements Metrics {
  readonly #metrics: Metrics;
  readonly #access: ReadAccess;
  readonly #resources: SubjectResources;
  readonly #guard: Pick<PermissionGuard, 'require'>;

  constructor(options: {
    metrics: Metrics;
    access: ReadAccess;
    resources: SubjectResources;
    guard: Pick<PermissionGuard, 'require'>;
  }) {
    this.#metrics = options.metrics;
    this.#access = options.access;
    this.#resources = options.resources;
    this.#guard = options.guard;
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
    const { scope, kind } = question;
    const access = await this.#access.of(options.credentials);
    const only = await this.#readable(kind, scope, access);
    return this.#metrics.listSubjects({ ...question, only }, options);
  }

  async getSeries(question: SeriesQuestion, options: MetricsOptions) {
    await this.#requireMetrics(question.metrics, options);
    const access = await this.#access.of(options.credentials);
    for (const subject of question.subjects) {
      await this.#require(subject, access);
    }
    return this.#metrics.getSeries(question, options);
  }

  async getRanking(
    question: RankingQuestion,
    options: MetricsOptions,
  ): Promise<RankingAnswer> {
    await this.#requireMetrics(question.metrics, options);
    const access = await this.#access.of(options.credentials);
    const permitted = await this.#permit(question, access, options);
    return this.#metrics.getRanking(permitted, options);
  }

  async getCohorts(question: CohortsQuestion, options: MetricsOptions) {
    const access = await this.#access.of(options.credentials);
    await this.#require(question, access);
    return this.#metrics.getCohorts(question, options);
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

  /** What Copilot costs has a permission of its own, whomever it is about. */
  async #requireMetrics(
    metrics: readonly MetricDefinition[],
    { credentials }: MetricsOptions,
  ): Promise<void> {
    if (metrics.some(({ family }) => family === 'cost')) {
      await this.#guard.require(costReadPermission, credentials);
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
