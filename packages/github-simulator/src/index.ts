export {
  createAdjustableClock,
  type AdjustableClock,
  type SimulatorClock,
} from './AdjustableClock';
export {
  createSimulator,
  type Simulator,
  type SimulatorOptions,
} from './createSimulator';
export { demoReaders, type DemoReader } from './demo/readers';
export { demoWorld } from './demo/demoWorld';
export type { RequestCounts } from './http/Endpoints';
export type { RepositoryRecord } from './records/createRepositoryRecord';
export type { TotalsRecord } from './records/TotalsRecord';
export type { UserRecord } from './records/UserRecord';
export type { ReportFile, ReportName } from './reports/ReportFile';
export type { Scenario } from './Scenario';
export { inScope } from './scenarios/inScope';
export { isScenarioName, scenarios, type ScenarioName } from './scenarios';
export { createWorld, type WorldOptions } from './world/createWorld';
export type {
  Enterprise,
  FeatureEngagement,
  Organization,
  Part,
  Person,
  Repository,
  ScopeName,
  SeatRecord,
  Team,
  TeamMembership,
  UserTeamRecord,
  World,
} from './world/World';
