export { createMetrics } from './createMetrics';
export { CallersAccess } from './access/CallersAccess';
export { PeopleAudit } from './access/PeopleAudit';
export type { Metrics, MetricsOptions, SubjectsPage } from './Metrics';
export { NotModified } from './version/NotModified';
export type { RankingQuestion } from './ranking/RankingQuestion';
export type { SeatHistoryQuestion, SeatsQuestion } from './seats/SeatsQuestion';
export type { Period, SeriesQuestion, Where } from './series/SeriesQuestion';
export type { SubjectsQuestion } from './subjects/SubjectsQuestion';
