import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { CopilotListSource } from '../github/CopilotListSource';
import { CopilotReportSource } from '../github/CopilotReportSource';
import { Settings } from '../settings';
import { AdoptionStore } from '../store/AdoptionStore';
import { SyncMeter } from './SyncMeter';

/** What the sync works with. */
export interface SyncTools {
  store: AdoptionStore;
  source: CopilotReportSource;
  lists: CopilotListSource;
  clock: Clock;
  logger: LoggerService;
  /** Left out where nobody collects. */
  meter?: SyncMeter;
  settings: Pick<
    Settings,
    'scopes' | 'frequency' | 'historyDays' | 'people' | 'retention'
  >;
}
