import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  MetricsResponse,
  ScopesResponse,
  SeriesResponse,
  Subject,
  SyncResponse,
} from 'backstage-plugin-copilot-adoption-common';
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
