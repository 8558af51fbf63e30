import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  Clock,
  CopilotTeamMapping,
} from 'backstage-plugin-copilot-adoption-node';
import { Knex } from 'knex';
import { Metrics } from '../metrics';
import { Settings } from '../settings';
import { Notifier } from './Notifier';

/** What there is to tell about is found with this. */
export interface NotificationTools {
  db: Knex;
  settings: Settings;
  clock: Clock;
  logger: LoggerService;
  auth: AuthService;
  catalog: CatalogService;
  /** As callers may see them: without credentials of a user, nothing that is sensitive. */
  metrics: Pick<Metrics, 'getSeries' | 'getSync'>;
  teamMapping: CopilotTeamMapping;
  notifier: Notifier;
}

/** Looks for what there is to tell, and tells it. */
export type NotificationSource = (
  tools: NotificationTools,
  signal: AbortSignal,
) => Promise<void>;
