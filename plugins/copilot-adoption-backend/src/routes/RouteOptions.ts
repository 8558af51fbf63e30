import { HttpAuthService } from '@backstage/backend-plugin-api';
import { SyncControl } from '../control';
import { Metrics } from '../metrics';

/** What every route works with. */
export interface RouteOptions {
  metrics: Metrics;
  control: SyncControl;
  httpAuth: HttpAuthService;
}
