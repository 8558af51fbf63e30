/**
 * The sync of Copilot Adoption as a process of its own.
 *
 * @packageDocumentation
 */

export { syncExitCodes } from './exitCodes';
export { runSyncOnce } from './runSyncOnce';
export { copilotAdoptionSyncWorker as default } from './syncWorkerPlugin';
