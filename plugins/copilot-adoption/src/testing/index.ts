export { FakeCopilotAdoptionApi } from './FakeCopilotAdoptionApi';
export type { FakeCopilotAdoptionApiOptions } from './FakeCopilotAdoptionApi';
export * from './fakeWorld';
export { chartSeries, dailyModel } from './chartSeries';
export { fakeDays, FakeOperatorApi, fakeRun } from './FakeOperatorApi';
