import {
  LoggerService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { ForwardedError } from '@backstage/errors';
import { Knex } from 'knex';
import { Clock } from '../clock';

const attempts = 30;
const pause = 1000;

/** Codes of PostgreSQL for a table that another process has created at the same moment. */
const createdMeanwhile = ['42P07', '23505'];

/** Brings the database up to date. Of several processes that start at once one does so, and the others wait. */
export async function applyMigrations(options: {
  db: Knex;
  clock: Clock;
  logger: LoggerService;
}): Promise<void> {
  const { db, clock, logger } = options;
  const directory = resolvePackagePath(
    'backstage-plugin-copilot-adoption-backend',
    'migrations',
  );
  for (let attempt = 1; ; attempt++) {
    try {
      await db.migrate.latest({ directory });
      return;
    } catch (error) {
      if (!isHeldUp(error)) {
        throw error;
      }
      if (attempt === attempts) {
        throw new ForwardedError(
          'The migrations of copilot-adoption are locked. If no other backend is running them, one was killed while it did: ' +
            'run `update knex_migrations_lock set is_locked = 0` in the database of the plugin',
          error,
        );
      }
      logger.info('Another backend is at the migrations, waiting for it.');
      await clock.sleep(pause);
    }
  }
}

function isHeldUp(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: string };
  return name === 'MigrationLocked' || createdMeanwhile.includes(code ?? '');
}
