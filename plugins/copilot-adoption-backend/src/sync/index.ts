export { ConnectionChecks } from './checks/ConnectionChecks';
export { openSync } from './openSync';
export { scheduleSync, syncTaskId } from './scheduleSync';
export { syncOnce, type SyncOutcome } from './syncOnce';
export { SyncRunner } from './SyncRunner';
