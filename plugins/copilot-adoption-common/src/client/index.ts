export * from './CopilotAdoptionApi';
export * from './CopilotAdoptionClient';
export * from './seriesSearchParams';
export * from './CopilotAdoptionOperatorApi';
