export * from './queries';
export * from './useAnnotatedEntities';
export * from './useFilterParams';
export * from './useFormat';
export * from './useMetricText';
export type { Query } from './useQuery';
