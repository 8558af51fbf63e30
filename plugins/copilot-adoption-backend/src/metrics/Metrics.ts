import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  MetricsResponse,
  ScopesResponse,
  SeriesResponse,
  Subject,
  SyncResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { SubjectCrowds } from './floor/SubjectCrowds';
import { KeptByMetric } from './series/KeptKeys';
import { SeriesQuestion } from './series/SeriesQuestion';
import { SubjectPosition, SubjectsQuestion } from './subjects/SubjectsQuestion';

/** Who asks. */
export interface MetricsOptions {
  credentials: BackstageCredentials;
}

/** Some of a scope's subjects, and where the next page starts, if there is one. */
export interface SubjectsPage {
  items: Subject[];
  next?: SubjectPosition;
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
  getSeries(
    question: SeriesQuestion,
    options: MetricsOptions,
  ): Promise<SeriesResponse>;
  getSync(options: MetricsOptions): Promise<SyncResponse>;
}

/** Metrics before any policy, which tell what a policy has to know and do as it decides. */
export interface UnguardedMetrics extends Metrics {
  /** The people behind a question, exactly where fewer than `enough` are certain without counting. */
  countCrowds(
    question: SeriesQuestion,
    options: MetricsOptions & { enough: number },
  ): Promise<SubjectCrowds[]>;
  /** @param options - With the keys to keep of splits, by subject, where they have been decided on. */
  getSeries(
    question: SeriesQuestion,
    options: MetricsOptions & { kept?: ReadonlyMap<string, KeptByMetric> },
  ): Promise<SeriesResponse>;
}
