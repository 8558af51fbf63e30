import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Knex } from 'knex';
import { Clock } from '../clock';
import { PermissionGuard } from '../permissions';
import { CatalogOwners } from '../permissions/CatalogOwners';
import { ReadAccess } from '../permissions/ReadAccess';
import { Settings } from '../settings';
import { AuthorizedMetrics } from './access/AuthorizedMetrics';
import { CallersAccess } from './access/CallersAccess';
import { SubjectResources } from './access/SubjectResources';
import { DefaultMetrics } from './DefaultMetrics';
import { FlooredMetrics } from './floor/FlooredMetrics';
import { CatalogGroups } from './groups/CatalogGroups';
import { Metrics } from './Metrics';

/** What metrics are computed from. */
export interface CreateMetricsOptions {
  database: Knex;
  settings: Settings;
  clock: Clock;
  catalog: CatalogService;
  auth: AuthService;
  guard: PermissionGuard;
  readAccess: ReadAccess;
}

/** Metrics, and what decides about access to them. */
export interface GuardedMetrics {
  /** As callers may see them. */
  metrics: Metrics;
  access: CallersAccess;
  resources: SubjectResources;
}

/** Puts the engine behind the group-size floor, and both behind the permissions. */
export function createMetrics(options: CreateMetricsOptions): GuardedMetrics {
  const { database, settings, clock, catalog, auth } = options;
  const { guard, readAccess: access } = options;
  const { trustedOrigins, minimumGroupSize } = settings;
  const groups = new CatalogGroups({ catalog, auth, clock, trustedOrigins });
  const owners = new CatalogOwners({ catalog, auth, clock, trustedOrigins });
  const engine = new DefaultMetrics({ db: database, settings, clock, groups });
  const resources = new SubjectResources({ owners, members: engine });
  const metrics = new FlooredMetrics({ metrics: engine, minimumGroupSize });
  return {
    metrics: new AuthorizedMetrics({ metrics, access, resources, guard }),
    access: new CallersAccess({ guard, access, resources, settings }),
    resources,
  };
}
