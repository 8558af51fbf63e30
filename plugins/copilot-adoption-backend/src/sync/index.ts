export { ConnectionChecks } from './checks/ConnectionChecks';
export { scheduleSync, syncTaskId } from './scheduleSync';
export { SyncMeter } from './SyncMeter';
export { SyncRunner } from './SyncRunner';
