import {
  formatDay,
  MeResponse,
  parseSubjectRef,
  RankedItem,
  SeatHistoryResponse,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { SeatSettings, Settings } from '../../settings';
import {
  Metrics,
  MetricsOptions,
  SubjectsPage,
  TeamGroupsQuestion,
  UnguardedMetrics,
  UnguardedRankings,
  RankingRows,
} from '../Metrics';
import { CohortsQuestion } from '../cohorts/CohortsQuestion';
import { asSeriesQuestion } from '../ranking/asSeriesQuestion';
import { orderRanking } from '../ranking/orderRanking';
import { RankingAnswer } from '../ranking/RankingAnswer';
import { RankingQuestion, requireScope } from '../ranking/RankingQuestion';
import { rankSeries } from '../ranking/rankSeries';
import { SeriesQuestion } from '../series/SeriesQuestion';
import { historyQuestion } from '../seats/historyQuestion';
import { SeatHistoryQuestion, SeatsQuestion } from '../seats/SeatsQuestion';
import {
  TeamSplitsQuestion,
  TeamSplitValue,
} from '../splits/TeamSplitsQuestion';
import { SubjectsQuestion } from '../subjects/SubjectsQuestion';
import { SelfQuestion } from '../self/SelfQuestion';
import { compareWithTeam } from './compareWithTeam';
import { concealCohorts } from './concealCohorts';
import { concealTeam } from './concealTeam';
import { concealTeamSplit } from './concealTeamSplit';
import { SeriesFloor } from './SeriesFloor';

/**
 * Metrics of which no answer is about fewer people than the group-size floor allows, whoever asks.
 */
export class FlooredMetrics implements Metrics {
  readonly #metrics: UnguardedMetrics;
  readonly #rankings: UnguardedRankings;
  readonly #minimumGroupSize: number;
  readonly #seats: SeatSettings;

  constructor(options: {
    metrics: UnguardedMetrics;
    rankings: UnguardedRankings;
    settings: Pick<Settings, 'minimumGroupSize' | 'seats'>;
  }) {
    this.#metrics = options.metrics;
    this.#rankings = options.rankings;
    this.#minimumGroupSize = options.settings.minimumGroupSize;
    this.#seats = options.settings.seats;
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

  /** Tells of no figures. */
  listTeamGroups(question: TeamGroupsQuestion, options: MetricsOptions) {
    return this.#metrics.listTeamGroups(question, options);
  }

  async getSeries(
    question: SeriesQuestion,
    options: MetricsOptions,
  ): Promise<SeriesResponse> {
    const asked = await this.#metrics.openSeries(question, options);
    const minimum = this.#minimumGroupSize;
    const floor = new SeriesFloor(
      {
        minimum,
        isSplit: question.by !== undefined,
        isNarrowed: Object.keys(question.where).length > 0,
        top: question.top,
      },
      await asked.countCrowds(minimum),
    );
    return floor.conceal(await asked.answer(floor.kept));
  }

  async getSelf(
    question: SelfQuestion,
    options: MetricsOptions,
  ): Promise<MeResponse> {
    const minimum = this.#minimumGroupSize;
    const { answer, teams } = await this.#metrics.getSelf(question, {
      ...options,
      enough: minimum,
    });
    return { ...answer, comparison: await compareWithTeam(teams, minimum) };
  }

  async getCohorts(question: CohortsQuestion, options: MetricsOptions) {
    const answer = await this.#metrics.getCohorts(question, options);
    return concealCohorts(answer, this.#minimumGroupSize);
  }

  /** Whoever may see who holds a seat sees single people, so there is nothing to conceal. */
  getSeats(question: SeatsQuestion, options: MetricsOptions) {
    return this.#metrics.getSeats(question, options);
  }

  async getSeatHistory(
    question: SeatHistoryQuestion,
    options: MetricsOptions,
  ): Promise<SeatHistoryResponse> {
    const { idleAfterDays, graceDays } = this.#seats;
    return {
      ...(await this.getSeries(historyQuestion(question), options)),
      idleAfterDays,
      graceDays,
      costWithheld: !question.withCost,
    };
  }

  async getRanking(
    question: RankingQuestion,
    options: MetricsOptions,
  ): Promise<RankingAnswer> {
    const { items, ...rest } = await this.#rank(question, options);
    const { from, to, metrics } = question;
    return {
      from: formatDay(from),
      to: formatDay(to),
      metrics: metrics.map(({ id }) => id),
      ...(metrics.some(({ unit }) => unit === 'money') && {
        currency: this.#seats.currency,
      }),
      // Sorted after it was concealed, so that no place tells what its value does not.
      ...orderRanking(items, question),
      ...rest,
    };
  }

  async getTeamSplits(question: TeamSplitsQuestion): Promise<TeamSplitValue[]> {
    const minimum = this.#minimumGroupSize;
    const splits = await this.#rankings.readTeamSplits(question, {
      enough: minimum,
    });
    return splits.flatMap(split =>
      concealTeamSplit(split, { ...question, minimum }),
    );
  }

  async #rank(
    question: RankingQuestion,
    options: MetricsOptions,
  ): Promise<RankingRows> {
    switch (question.kind) {
      case 'team':
        return { items: await this.#rankTeams(question) };
      case 'repository':
        // Pull requests are no one person's, and have a permission of their own.
        return { items: await this.#rankings.rankRepositories(question) };
      case 'user':
        // So have single people.
        return this.#rankings.rankUsers(question);
      default:
        return { items: await this.#rankSeries(question, options) };
    }
  }

  async #rankTeams(question: RankingQuestion): Promise<RankedItem[]> {
    const minimum = this.#minimumGroupSize;
    const crowds = await this.#rankings.countTeamCrowds(question, {
      enough: minimum,
    });
    const rows = await this.#rankings.rankTeams(question);
    return rows.map(row => concealTeam(row, crowds, { ...question, minimum }));
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

  #isEnough(people: number | null): boolean {
    return people !== null && people >= this.#minimumGroupSize;
  }
}
