import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Metrics } from '../metrics';

/** What every route works with. */
export interface RouteOptions {
  metrics: Metrics;
  httpAuth: HttpAuthService;
}
