export * from './CopilotAdoptionApi';
export * from './CopilotAdoptionClient';
export * from './CopilotAdoptionOperatorApi';
export * from './rankingSearchParams';
export { seriesSearchParams } from './seriesSearchParams';
