import { HttpAuthService } from '@backstage/backend-plugin-api';
import { SyncControl } from '../control';
import { CallersAccess, Metrics } from '../metrics';
import { OpenMetrics } from '../openmetrics';

/** What every route works with. */
export interface RouteOptions {
  metrics: Metrics;
  access: Pick<CallersAccess, 'describe'>;
  control: SyncControl;
  openMetrics: Pick<OpenMetrics, 'expose'>;
  httpAuth: HttpAuthService;
}
