import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { ForwardedError } from '@backstage/errors';
import { Knex } from 'knex';
import { isPostgres } from './bulk/isPostgres';

const cure =
  'The migrations of copilot-adoption are locked. If no other process is running them, one was killed while it did: ' +
  'run `update knex_migrations_lock set is_locked = 0` in the database of the plugin';

/**
 * Brings the database up to date. Of several processes that start at once one does so, and the others wait for it.
 *
 * @throws Error that tells the cure where the migrations stay locked.
 */
export async function applyMigrations(db: Knex): Promise<void> {
  const directory = resolvePackagePath(
    'backstage-plugin-copilot-adoption-backend',
    'migrations',
  );
  try {
    await db.transaction(async trx => {
      await waitForOthers(trx);
      await trx.migrate.latest({ directory });
    });
  } catch (error) {
    throw isLocked(error) ? new ForwardedError(cure, error) : error;
  }
}

/**
 * knex has a lock of its own, but creates it without one: two processes that do so at once leave two rows, which knex
 * takes for a lock that is never freed. SQLite has but one connection.
 */
async function waitForOthers(trx: Knex.Transaction): Promise<void> {
  if (isPostgres(trx)) {
    await trx.raw(`set local lock_timeout = '1min'`);
    await trx.raw(
      `select pg_advisory_xact_lock(hashtext('copilot-adoption migrations'))`,
    );
  }
}

function isLocked(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: string };
  const lockNotAvailable = '55P03';
  return name === 'MigrationLocked' || code === lockNotAvailable;
}
