import { AuditorService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { PeopleAudit } from '../metrics';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { PermissionGuard } from '../permissions';
import { Settings } from '../settings';
import { AdoptionStore } from '../store/AdoptionStore';
import { ConnectionChecks } from '../sync/checks/ConnectionChecks';
import { AuthorizedSyncControl } from './AuthorizedSyncControl';
import { DefaultSyncControl } from './DefaultSyncControl';
import { SyncControl } from './SyncControl';

/** What the control of the sync works with. */
export interface CreateSyncControlOptions {
  database: Knex;
  store: AdoptionStore;
  settings: Settings;
  clock: Clock;
  guard: PermissionGuard;
  auditor: AuditorService;
  checks: ConnectionChecks;
  /** Lets this replica look at once for what is queued. */
  wake: () => void;
}

/** The control of the sync, as callers may use it. */
export function createSyncControl(
  options: CreateSyncControlOptions,
): SyncControl {
  const { database: db, guard } = options;
  const control = new DefaultSyncControl({ ...options, db });
  const audit = new PeopleAudit(options.auditor);
  return new AuthorizedSyncControl({ control, guard, audit });
}
