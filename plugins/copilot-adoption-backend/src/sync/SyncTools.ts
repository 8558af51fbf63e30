import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../clock';
import { CopilotReportSource } from '../github/CopilotReportSource';
import { Settings } from '../settings';
import { AdoptionStore } from '../store/AdoptionStore';

/** What the sync works with. */
export interface SyncTools {
  store: AdoptionStore;
  source: CopilotReportSource;
  clock: Clock;
  logger: LoggerService;
  settings: Pick<
    Settings,
    'scopes' | 'frequency' | 'historyDays' | 'people' | 'retention'
  >;
}
