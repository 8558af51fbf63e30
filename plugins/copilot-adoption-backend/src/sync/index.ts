export { ConnectionChecks } from './checks/ConnectionChecks';
export { scheduleSync, syncTaskId } from './scheduleSync';
export { SyncRunner } from './SyncRunner';
