import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  CohortsResponse,
  MeResponse,
  MetricsResponse,
  RankedItem,
  ScopeRef,
  ScopesResponse,
  SeatHistoryResponse,
  SeriesResponse,
  Subject,
  SyncResponse,
  TeamGroupsResponse,
  UnavailableReason,
} from 'backstage-plugin-copilot-adoption-common';
import { CohortsQuestion } from './cohorts/CohortsQuestion';
import { AskedSeries } from './series/AskedSeries';
import { SeriesQuestion } from './series/SeriesQuestion';
import { RankingAnswer, RankingCrowds } from './ranking/RankingAnswer';
import { RankingQuestion } from './ranking/RankingQuestion';
import { TeamRow } from './ranking/rankTeams';
import { SeatsPage } from './seats/answerSeats';
import { SeatHistoryQuestion, SeatsQuestion } from './seats/SeatsQuestion';
import { SelfAnswer } from './self/answerSelf';
import { SelfQuestion } from './self/SelfQuestion';
import { TeamSplit } from './splits/TeamSplit';
import {
  TeamSplitsQuestion,
  TeamSplitValue,
} from './splits/TeamSplitsQuestion';
import { SubjectPosition, SubjectsQuestion } from './subjects/SubjectsQuestion';

/** Who asks. */
export interface MetricsOptions {
  credentials: BackstageCredentials;
  /**
   * Is told the version of the answer before it is computed, where that can be known. Throws {@link NotModified} where
   * the caller has it already.
   */
  onVersion?: (version: string) => void;
}

/** Which teams' groups to list. */
export interface TeamGroupsQuestion {
  scope: ScopeRef;
  /** Ids of the teams that may be told of; all where left out. */
  only?: ReadonlySet<number>;
}

/** Some of a scope's subjects, and where the next page starts, if there is one. */
export interface SubjectsPage {
  items: Subject[];
  next?: SubjectPosition;
  /** Why nobody can be listed. */
  unavailable?: UnavailableReason;
  /** Of the members that were asked for: the day whose membership counts, null where none is known. */
  membersOf?: string | null;
}

/** The rows of a ranking, or why there can be none. */
export interface RankingRows {
  items: RankedItem[];
  unavailable?: UnavailableReason;
}

/**
 * Answers questions about what the store holds. Questions that make no sense are refused with an `InputError`,
 * subjects that nobody has reported with a `NotFoundError`.
 */
export interface Metrics {
  listScopes(options: MetricsOptions): Promise<ScopesResponse>;
  listMetrics(options: MetricsOptions): Promise<MetricsResponse>;
  listSubjects(
    question: SubjectsQuestion,
    options: MetricsOptions,
  ): Promise<SubjectsPage>;
  /** The groups of the catalog that the teams of a scope belong to, as far as the caller may see them. */
  listTeamGroups(
    question: TeamGroupsQuestion,
    options: MetricsOptions,
  ): Promise<TeamGroupsResponse>;
  getSeries(
    question: SeriesQuestion,
    options: MetricsOptions,
  ): Promise<SeriesResponse>;
  getRanking(
    question: RankingQuestion,
    options: MetricsOptions,
  ): Promise<RankingAnswer>;
  /** All teams of a scope by the keys of a dimension. */
  getTeamSplits(
    question: TeamSplitsQuestion,
    options: MetricsOptions,
  ): Promise<TeamSplitValue[]>;
  getCohorts(
    question: CohortsQuestion,
    options: MetricsOptions,
  ): Promise<CohortsResponse>;
  /** Who holds a seat. */
  getSeats(
    question: SeatsQuestion,
    options: MetricsOptions,
  ): Promise<SeatsPage>;
  /** How many seats there were, and how they were used. */
  getSeatHistory(
    question: SeatHistoryQuestion,
    options: MetricsOptions,
  ): Promise<SeatHistoryResponse>;
  /** What the caller is told about himself. */
  getSelf(question: SelfQuestion, options: MetricsOptions): Promise<MeResponse>;
  getSync(options: MetricsOptions): Promise<SyncResponse>;
}

/** Metrics before any policy, which tell what a policy has to know and do as it decides. */
export interface UnguardedMetrics
  extends Omit<
    Metrics,
    'getSeries' | 'getRanking' | 'getTeamSplits' | 'getSeatHistory' | 'getSelf'
  > {
  /** Finds whom a question is about, and leaves it to a policy what to tell of them. */
  openSeries(
    question: SeriesQuestion,
    options: MetricsOptions,
  ): Promise<AskedSeries>;
  /** The caller's own figures, with the teams to compare with, which are left to a policy. */
  getSelf(
    question: SelfQuestion,
    options: MetricsOptions & { enough: number },
  ): Promise<SelfAnswer>;
}

/** The figures of all members of a scope before any policy. */
export interface UnguardedRankings {
  /** The figures of all teams of a scope, neither sorted nor cut. */
  rankTeams(question: RankingQuestion): Promise<TeamRow[]>;
  /** The figures of all repositories of a scope, neither sorted nor cut. */
  rankRepositories(question: RankingQuestion): Promise<RankedItem[]>;
  /** The figures of all people of a scope, neither sorted nor cut. */
  rankUsers(question: RankingQuestion): Promise<RankingRows>;
  /** The splits of all teams of a scope, and the people behind them. */
  readTeamSplits(
    question: TeamSplitsQuestion,
    options: { enough: number },
  ): Promise<TeamSplit[]>;
  /** The people behind each team of a ranking, by the team's ref. */
  countTeamCrowds(
    question: RankingQuestion,
    options: { enough: number },
  ): Promise<RankingCrowds>;
}
