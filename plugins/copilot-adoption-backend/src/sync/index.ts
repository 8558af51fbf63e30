export { scheduleSync, syncTaskId } from './scheduleSync';
export { SyncRunner } from './SyncRunner';
