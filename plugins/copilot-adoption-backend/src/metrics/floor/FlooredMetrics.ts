import {
  formatDay,
  parseSubjectRef,
  RankedItem,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import {
  Metrics,
  MetricsOptions,
  SubjectsPage,
  UnguardedMetrics,
} from '../Metrics';
import { CohortsQuestion } from '../cohorts/CohortsQuestion';
import { asSeriesQuestion } from '../ranking/asSeriesQuestion';
import { orderRanking } from '../ranking/orderRanking';
import { RankingAnswer } from '../ranking/RankingAnswer';
import { RankingQuestion, requireScope } from '../ranking/RankingQuestion';
import { rankSeries } from '../ranking/rankSeries';
import { previousPeriod, SeriesQuestion } from '../series/SeriesQuestion';
import { SubjectsQuestion } from '../subjects/SubjectsQuestion';
import { concealCohorts } from './concealCohorts';
import { concealTeam } from './concealTeam';
import { SeriesFloor } from './SeriesFloor';

/**
 * Metrics of which no answer is about fewer people than the group-size floor allows, whoever asks.
 */
export class FlooredMetrics implements Metrics {
  readonly #metrics: UnguardedMetrics;
  readonly #minimumGroupSize: number;

  constructor(options: {
    metrics: UnguardedMetrics;
    minimumGroupSize: number;
  }) {
    this.#metrics = options.metrics;
    this.#minimumGroupSize = options.minimumGroupSize;
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
    const page = await this.#metrics.listSubjects(question, options);
    const items = page.items.map(subject => ({
      ...subject,
      licensedMembers: this.#isEnough(subject.licensedMembers)
        ? subject.licensedMembers
        : null,
    }));
    return { ...page, items };
  }

  async getSeries(
    question: SeriesQuestion,
    options: MetricsOptions,
  ): Promise<SeriesResponse> {
    const floor = await this.#findFloor(question, options);
    const { kept } = floor;
    const answer = await this.#metrics.getSeries(question, {
      ...options,
      kept,
    });
    return floor.conceal(answer);
  }

  async getCohorts(question: CohortsQuestion, options: MetricsOptions) {
    const answer = await this.#metrics.getCohorts(question, options);
    return concealCohorts(answer, this.#minimumGroupSize);
  }

  async getRanking(
    question: RankingQuestion,
    options: MetricsOptions,
  ): Promise<RankingAnswer> {
    const items = await this.#rank(question, options);
    const { from, to, metrics } = question;
    return {
      from: formatDay(from),
      to: formatDay(to),
      metrics: metrics.map(({ id }) => id),
      // Sorted after it was concealed, so that no place tells what its value does not.
      ...orderRanking(items, question),
    };
  }

  #rank(
    question: RankingQuestion,
    options: MetricsOptions,
  ): Promise<RankedItem[]> {
    switch (question.kind) {
      case 'team':
        return this.#rankTeams(question);
      case 'repository':
        // Pull requests are no one person's, and have a permission of their own.
        return this.#metrics.rankRepositories(question);
      default:
        return this.#rankSeries(question, options);
    }
  }

  async #rankTeams(question: RankingQuestion): Promise<RankedItem[]> {
    const minimum = this.#minimumGroupSize;
    const crowds = await this.#metrics.countTeamCrowds(question, {
      enough: minimum,
    });
    const rows = await this.#metrics.rankTeams(question);
    return rows.map(row => concealTeam(row, crowds, minimum));
  }

  async #rankSeries(
    question: RankingQuestion,
    options: MetricsOptions,
  ): Promise<RankedItem[]> {
    const { kind, metrics } = question;
    const { items: scopes } = await this.listScopes(options);
    const ranked =
      question.scopes ?? scopes.map(({ ref }) => parseSubjectRef(ref).scope);
    const subjects =
      kind === 'scope'
        ? ranked.map(scope => ({ scope }))
        : [{ scope: requireScope(question) }];
    const { series } = await this.getSeries(
      asSeriesQuestion(question, subjects),
      options,
    );
    return rankSeries(series, {
      kind,
      metrics,
      titleOf: subject =>
        scopes.find(({ ref }) => ref === subject)?.title ?? subject,
    });
  }

  async #findFloor(
    question: SeriesQuestion,
    options: MetricsOptions,
  ): Promise<SeriesFloor> {
    const minimum = this.#minimumGroupSize;
    const counting = { ...options, enough: minimum };
    const present = await this.#metrics.countCrowds(question, counting);
    const before = { ...question, ...previousPeriod(question) };
    const previous = question.comparePrevious
      ? await this.#metrics.countCrowds(before, counting)
      : [];
    return new SeriesFloor(
      {
        minimum,
        isSplit: question.by !== undefined,
        isNarrowed: Object.keys(question.where).length > 0,
        top: question.top,
      },
      { present, previous },
    );
  }

  #isEnough(people: number | null): boolean {
    return people !== null && people >= this.#minimumGroupSize;
  }
}
