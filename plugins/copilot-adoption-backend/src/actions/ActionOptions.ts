import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { Metrics } from '../metrics';

/** What every action is made of: it asks the same metrics as the HTTP API, in the name of whoever invokes it. */
export interface ActionOptions {
  registry: ActionsRegistryService;
  metrics: Metrics;
}

/** Of every action here: it tells figures and changes nothing. */
export const readOnly = {
  readOnly: true,
  destructive: false,
  idempotent: true,
} as const;
