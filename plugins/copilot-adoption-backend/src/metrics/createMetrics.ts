import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Knex } from 'knex';
import { Clock } from '../clock';
import { Settings } from '../settings';
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
export declare function createMetrics(options: CreateMetricsOptions): Metrics;
