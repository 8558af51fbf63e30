import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Knex } from 'knex';
import { Clock } from '../clock';
import { Settings } from '../settings';
import { DefaultMetrics } from './DefaultMetrics';
import { AuthorizedMetrics } from './floor/AuthorizedMetrics';
import { CatalogGroups } from './groups/CatalogGroups';
import { Metrics } from './Metrics';

/** What metrics are computed from. */
export interface CreateMetricsOptions {
  database: Knex;
  settings: Settings;
  clock: Clock;
  catalog: CatalogService;
  auth: AuthService;
}

/** The metrics as callers may see them. */
export function createMetrics(options: CreateMetricsOptions): Metrics {
  const { database, settings, clock, catalog, auth } = options;
  const { trustedOrigins, minimumGroupSize } = settings;
  const groups = new CatalogGroups({ catalog, auth, clock, trustedOrigins });
  const metrics = new DefaultMetrics({ db: database, settings, clock, groups });
  return new AuthorizedMetrics({ metrics, minimumGroupSize });
}
