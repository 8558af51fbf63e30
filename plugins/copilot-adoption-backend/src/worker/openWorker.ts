import { coreServices, DatabaseService } from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { InputError } from '@backstage/errors';
import { clockServiceRef } from 'backstage-plugin-copilot-adoption-node';
import { readSettings } from '../config';
import { patienceServiceRef } from '../github/Patience';
import { isPostgres } from '../store/bulk/isPostgres';
import { openSync } from '../sync';

/** The services that the sync needs. Neither the catalog nor a sign-in is among them. */
export const workerDeps = {
  clock: clockServiceRef,
  config: coreServices.rootConfig,
  database: coreServices.database,
  lifecycle: coreServices.lifecycle,
  logger: coreServices.logger,
  metricsService: metricsServiceRef,
  patience: patienceServiceRef,
  rootLifecycle: coreServices.rootLifecycle,
};

type WorkerServices = Omit<Parameters<typeof openSync>[0], 'settings'>;

/**
 * Puts the sync together for a process that does nothing else. `sync.enabled` is for the backend, so that both may have
 * the same configuration.
 *
 * @throws InputError where a worker cannot work with the configuration.
 */
export async function openWorker(services: WorkerServices) {
  const settings = readSettings(services.config);
  if (settings.scopes.length === 0) {
    // Registering none would hide all that the backends have registered.
    throw new InputError(
      'copilotAdoption.scopes: the sync worker needs the same enterprises and organizations as the backend, and there are none',
    );
  }
  await requirePostgres(services.database);
  return openSync({ ...services, settings });
}

/** A file of SQLite belongs to one process, which is the backend. */
async function requirePostgres(database: DatabaseService) {
  const db = await database.getClient();
  if (!isPostgres(db)) {
    throw new InputError(
      `backend.database.client: the sync worker needs PostgreSQL (pg), which several processes can share, and it is ${db.client.config.client}. ` +
        'With SQLite the backend has to sync by itself (copilotAdoption.sync.enabled: true)',
    );
  }
}
