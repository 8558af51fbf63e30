import { CohortsQuestion } from '../cohorts/CohortsQuestion';
import { Metrics, MetricsOptions, TeamGroupsQuestion } from '../Metrics';
import { RankingQuestion } from '../ranking/RankingQuestion';
import { SeatHistoryQuestion, SeatsQuestion } from '../seats/SeatsQuestion';
import { SelfQuestion } from '../self/SelfQuestion';
import { SeriesQuestion } from '../series/SeriesQuestion';
import { TeamSplitsQuestion } from '../splits/TeamSplitsQuestion';
import { SubjectsQuestion } from '../subjects/SubjectsQuestion';
import { AnswerMemory } from './AnswerMemory';
import { AnswerVersions, VersionedQuestion } from './AnswerVersions';

/**
 * Metrics that tell the version of an answer before they compute it, and compute it only where it is not remembered. They
 * stand behind the permissions, so that a question comes as the caller may ask it: whoever may see more or less than
 * before has another question, and whoever may see the same gets the same answer.
 */
export class VersionedMetrics implements Metrics {
  readonly #metrics: Metrics;
  readonly #versions: Pick<AnswerVersions, 'of'>;
  readonly #memory: AnswerMemory;

  constructor(options: {
    metrics: Metrics;
    versions: Pick<AnswerVersions, 'of'>;
    memory: AnswerMemory;
  }) {
    this.#metrics = options.metrics;
    this.#versions = options.versions;
    this.#memory = options.memory;
  }

  /** Small and cheap, and asked for by other questions. */
  listScopes(options: MetricsOptions) {
    return this.#metrics.listScopes(options);
  }

  /** Does not depend on anything that is stored. */
  listMetrics(options: MetricsOptions) {
    return this.#metrics.listMetrics(options);
  }

  /** Tells of runs that are under way, which are no data. */
  getSync(options: MetricsOptions) {
    return this.#metrics.getSync(options);
  }

  /** Depends on who the caller is by the catalog of this very moment, and each match is written down. */
  getSelf(question: SelfQuestion, options: MetricsOptions) {
    return this.#metrics.getSelf(question, options);
  }

  listSubjects(question: SubjectsQuestion, options: MetricsOptions) {
    const subjects = question.team ? [question.team] : [];
    return this.#answer({ kind: 'subjects', question, subjects }, options, () =>
      this.#metrics.listSubjects(question, options),
    );
  }

  /** Depends on what the catalog shows to the caller. */
  listTeamGroups(question: TeamGroupsQuestion, options: MetricsOptions) {
    return this.#metrics.listTeamGroups(question, options);
  }

  getSeries(question: SeriesQuestion, options: MetricsOptions) {
    const { subjects } = question;
    return this.#answer({ kind: 'series', question, subjects }, options, () =>
      this.#metrics.getSeries(question, options),
    );
  }

  getRanking(question: RankingQuestion, options: MetricsOptions) {
    const asked = { kind: 'ranking', question, subjects: [] };
    return this.#answer(asked, options, () =>
      this.#metrics.getRanking(question, options),
    );
  }

  getTeamSplits(question: TeamSplitsQuestion, options: MetricsOptions) {
    const asked = { kind: 'teamSplits', question, subjects: [] };
    return this.#answer(asked, options, () =>
      this.#metrics.getTeamSplits(question, options),
    );
  }

  getCohorts(question: CohortsQuestion, options: MetricsOptions) {
    const asked = { kind: 'cohorts', question, subjects: [] };
    return this.#answer(asked, options, () =>
      this.#metrics.getCohorts(question, options),
    );
  }

  getSeats(question: SeatsQuestion, options: MetricsOptions) {
    const subjects = question.team ? [question.team] : [];
    return this.#answer({ kind: 'seats', question, subjects }, options, () =>
      this.#metrics.getSeats(question, options),
    );
  }

  getSeatHistory(question: SeatHistoryQuestion, options: MetricsOptions) {
    const asked = { kind: 'seatHistory', question, subjects: [] };
    return this.#answer(asked, options, () =>
      this.#metrics.getSeatHistory(question, options),
    );
  }

  async #answer<Answer extends object>(
    asked: VersionedQuestion,
    { credentials, onVersion }: MetricsOptions,
    compute: () => Promise<Answer>,
  ): Promise<Answer> {
    const version = await this.#versions.of(asked, credentials);
    onVersion?.(version);
    return this.#memory.recall(version, compute);
  }
}
