/*
 * The inner workings of the backend, which its package does not export: they are what is measured. Everything else here
 * imports them from this file.
 */

export { copilotAdoptionPlugin } from '../../../../plugins/copilot-adoption-backend/src/plugin';
export { clockServiceRef } from 'backstage-plugin-copilot-adoption-node';
export type { Clock } from 'backstage-plugin-copilot-adoption-node';
export { readSettings } from '../../../../plugins/copilot-adoption-backend/src/config';
export { OctokitReportSource } from '../../../../plugins/copilot-adoption-backend/src/github/OctokitReportSource';
export type { Patience } from '../../../../plugins/copilot-adoption-backend/src/github/Patience';
export { DatabaseAdoptionStore } from '../../../../plugins/copilot-adoption-backend/src/store/DatabaseAdoptionStore';
export { settledAge } from '../../../../plugins/copilot-adoption-backend/src/sync/ages';
export { Ledger } from '../../../../plugins/copilot-adoption-backend/src/sync/Ledger';
export { SyncProgress } from '../../../../plugins/copilot-adoption-backend/src/sync/SyncProgress';
export { SyncRunner } from '../../../../plugins/copilot-adoption-backend/src/sync/SyncRunner';
export type { SyncScope } from '../../../../plugins/copilot-adoption-backend/src/sync/SyncScope';
export type { SyncTools } from '../../../../plugins/copilot-adoption-backend/src/sync/SyncTools';
export { syncUnit } from '../../../../plugins/copilot-adoption-backend/src/sync/work/syncUnit';
