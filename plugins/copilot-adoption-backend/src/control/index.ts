export { createSyncControl } from './createSyncControl';
export type {
  DayPosition,
  DaysQuestion,
  RunPosition,
  RunWish,
  SyncControl,
  SyncSummary,
} from './SyncControl';
