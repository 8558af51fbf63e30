import { CohortsQuestion } from '../cohorts/CohortsQuestion';
import { Metrics, MetricsOptions } from '../Metrics';
import { RankingQuestion } from '../ranking/RankingQuestion';
import { SeatHistoryQuestion, SeatsQuestion } from '../seats/SeatsQuestion';
import { SelfQuestion } from '../self/SelfQuestion';
import { SeriesQuestion } from '../series/SeriesQuestion';
import { TeamSplitsQuestion } from '../splits/TeamSplitsQuestion';
import { SubjectsQuestion } from '../subjects/SubjectsQuestion';
import { AnswerVersions, VersionedQuestion } from './AnswerVersions';

/**
 * Metrics that tell the version of an answer before they compute it. They stand behind the permissions, so that a
 * question comes as the caller may ask it: whoever may see more or less than before has another question.
 */
export class VersionedMetrics implements Metrics {
  readonly #metrics: Metrics;
  readonly #versions: Pick<AnswerVersions, 'of'>;

  constructor(options: {
    metrics: Metrics;
    versions: Pick<AnswerVersions, 'of'>;
  }) {
    this.#metrics = options.metrics;
    this.#versions = options.versions;
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

  async listSubjects(question: SubjectsQuestion, options: MetricsOptions) {
    const subjects = question.team ? [question.team] : [];
    await this.#tell({ kind: 'subjects', question, subjects }, options);
    return this.#metrics.listSubjects(question, options);
  }

  async getSeries(question: SeriesQuestion, options: MetricsOptions) {
    const { subjects } = question;
    await this.#tell({ kind: 'series', question, subjects }, options);
    return this.#metrics.getSeries(question, options);
  }

  async getRanking(question: RankingQuestion, options: MetricsOptions) {
    await this.#tell({ kind: 'ranking', question, subjects: [] }, options);
    return this.#metrics.getRanking(question, options);
  }

  /** Asked for by what other systems collect, which is told without versions. */
  getTeamSplits(question: TeamSplitsQuestion, options: MetricsOptions) {
    return this.#metrics.getTeamSplits(question, options);
  }

  async getCohorts(question: CohortsQuestion, options: MetricsOptions) {
    await this.#tell({ kind: 'cohorts', question, subjects: [] }, options);
    return this.#metrics.getCohorts(question, options);
  }

  async getSeats(question: SeatsQuestion, options: MetricsOptions) {
    const subjects = question.team ? [question.team] : [];
    await this.#tell({ kind: 'seats', question, subjects }, options);
    return this.#metrics.getSeats(question, options);
  }

  async getSeatHistory(question: SeatHistoryQuestion, options: MetricsOptions) {
    await this.#tell({ kind: 'seatHistory', question, subjects: [] }, options);
    return this.#metrics.getSeatHistory(question, options);
  }

  async #tell(
    asked: VersionedQuestion,
    { credentials, onVersion }: MetricsOptions,
  ): Promise<void> {
    if (onVersion) {
      onVersion(await this.#versions.of(asked, credentials));
    }
  }
}
