import {
  AccessResponse,
  SyncResponse,
} from 'backstage-plugin-copilot-adoption-common';

/** What every panel of Data health is about. */
export interface HealthPanelProps {
  sync: SyncResponse;
  scope: SyncResponse['scopes'][number];
  /** What the reader may see and do. */
  access: AccessResponse['sync'];
  /** Changes when a run has changed days. */
  version: string;
  /** Asks again how the sync is doing. */
  onRefresh: () => void;
}
