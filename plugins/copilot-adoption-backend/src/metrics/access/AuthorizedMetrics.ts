import { NotAllowedError } from '@backstage/errors';
import {
  formatSubjectRef,
  organizationReadPermission,
  parseSubjectRef,
  ScopeRef,
  SubjectRef,
  teamReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import { CallerAccess, ReadAccess } from '../../permissions/ReadAccess';
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

  constructor(options: {
    metrics: Metrics;
    access: ReadAccess;
    resources: SubjectResources;
  }) {
    this.#metrics = options.metrics;
    this.#access = options.access;
    this.#resources = options.resources;
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
    const { scope } = question;
    const access = await this.#access.of(options.credentials);
    const teams = await this.#readableTeams(scope, access);
    return this.#metrics.listSubjects({ ...question, teams }, options);
  }

  async getSeries(question: SeriesQuestion, options: MetricsOptions) {
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
      case 'team': {
        const scope = requireScope(question);
        return { ...question, teams: await this.#readableTeams(scope, access) };
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

  async #require(subject: SubjectRef, access: CallerAccess): Promise<void> {
    const isAllowed = subject.member
      ? await this.#mayReadTeam(subject, access)
      : access.scopes.allows(this.#resources.ofScope(subject));
    if (!isAllowed) {
      const permission = subject.member
        ? teamReadPermission
        : organizationReadPermission;
      const ref = formatSubjectRef(subject);
      throw new NotAllowedError(
        `Reading '${ref}' needs the permission ${permission.name}`,
      );
    }
  }

  async #mayReadTeam(
    subject: SubjectRef,
    { teams }: CallerAccess,
  ): Promise<boolean> {
    return teams.extent === 'some'
      ? teams.allows(await this.#resources.ofTeam(subject))
      : teams.extent === 'all';
  }

  /** Ids of teams in the store; undefined where the caller may read all of them. */
  async #readableTeams(
    scope: ScopeRef,
    { teams }: CallerAccess,
  ): Promise<ReadonlySet<number> | undefined> {
    if (teams.extent === 'all') {
      return undefined;
    }
    if (teams.extent === 'none') {
      return new Set();
    }
    const all = await this.#resources.ofTeams(scope);
    return new Set(
      all
        .filter(({ resource }) => teams.allows(resource))
        .map(({ team }) => team.id),
    );
  }
}
