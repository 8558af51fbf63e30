import {
  AuditorService,
  AuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Knex } from 'knex';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { Extensions } from '../extensions';
import { PermissionGuard } from '../permissions';
import { CatalogOwners } from '../permissions/CatalogOwners';
import { ReadAccess } from '../permissions/ReadAccess';
import { Settings } from '../settings';
import { AuthorizedMetrics } from './access/AuthorizedMetrics';
import { CallersAccess } from './access/CallersAccess';
import { PeopleAudit } from './access/PeopleAudit';
import { StoredMembers } from './access/StoredMembers';
import { SubjectResources } from './access/SubjectResources';
import { DefaultMetrics } from './DefaultMetrics';
import { FlooredMetrics } from './floor/FlooredMetrics';
import { CatalogGroups } from './groups/CatalogGroups';
import { Metrics } from './Metrics';
import { DefaultRankings } from './ranking/DefaultRankings';
import { SeatPrices } from './seats/SeatPrices';
import { CatalogUsers } from './self/CatalogUsers';
import { KnownScopes } from './subjects/KnownScopes';
import { AnswerMemory } from './version/AnswerMemory';
import { AnswerVersions } from './version/AnswerVersions';
import { VersionedMetrics } from './version/VersionedMetrics';

/** What metrics are computed from. */
export interface CreateMetricsOptions {
  database: Knex;
  settings: Settings;
  clock: Clock;
  catalog: CatalogService;
  auth: AuthService;
  auditor: AuditorService;
  logger: LoggerService;
  guard: PermissionGuard;
  readAccess: ReadAccess;
  extensions?: Pick<Extensions, 'teamMapping' | 'seatPrices'>;
}

/** Metrics, and what decides about access to them. */
export interface GuardedMetrics {
  /** As callers may see them. */
  metrics: Metrics;
  access: CallersAccess;
  resources: SubjectResources;
}

/** Puts the engine behind the group-size floor, remembers what comes out by its version, and puts all of it behind the permissions. */
export function createMetrics(options: CreateMetricsOptions): GuardedMetrics {
  const { database, settings, clock, catalog, auth } = options;
  const { guard, readAccess: access, extensions } = options;
  const origins = { catalog, auth, trustedOrigins: settings.trustedOrigins };
  const mapped = { ...origins, clock, teamMapping: extensions?.teamMapping };
  const groups = new CatalogGroups(mapped);
  const owners = new CatalogOwners(mapped);
  const users = new CatalogUsers(origins);
  const prices = new SeatPrices({ ...options, source: extensions?.seatPrices });
  const scopes = new KnownScopes({ db: database, settings, clock });
  const stored = { db: database, scopes, people: settings };
  const members = new StoredMembers(stored);
  const resources = new SubjectResources({ owners, members });
  const metrics = new VersionedMetrics({
    metrics: new FlooredMetrics({
      metrics: new DefaultMetrics({
        ...{ db: database, scopes, settings, clock, groups, users, prices },
      }),
      rankings: new DefaultRankings(stored),
      settings,
    }),
    versions: new AnswerVersions({
      ...{ db: database, settings, clock, groups, prices },
    }),
    memory: new AnswerMemory({ bytes: settings.answerMemory }),
  });
  return {
    metrics: new AuthorizedMetrics({
      ...{ metrics, access, resources, guard },
      audit: new PeopleAudit(options.auditor),
    }),
    access: new CallersAccess({ guard, access, resources, settings }),
    resources,
  };
}
