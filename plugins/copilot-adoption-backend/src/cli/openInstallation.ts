import { DatabaseManager } from '@backstage/backend-defaults/database';
import {
  DatabaseService,
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { ConfigSources } from '@backstage/config-loader';
import { Knex } from 'knex';
import { systemClock, Clock } from 'backstage-plugin-copilot-adoption-node';
import { readSettings } from '../config';
import { Settings } from '../settings';
import { DatabaseAdoptionStore } from '../store/DatabaseAdoptionStore';
import { commandLifecycle } from './commandLifecycle';
import { Terminal } from './Terminal';
import { terminalLogger } from './terminalLogger';
import { UsageError } from './UsageError';

/** What the backend works with, opened by a command: the same configuration and the same database. */
export interface Installation {
  config: RootConfigService;
  settings: Settings;
  database: Knex;
  store: DatabaseAdoptionStore;
  clock: Clock;
  logger: LoggerService;
  close(): Promise<void>;
}

/**
 * Opens the installation that a Backstage backend with the same configuration files works with.
 *
 * @param options - files: as with `--config` of Backstage, which reads app-config.yaml and app-config.local.yaml where
 * none are given
 * @throws UsageError where the history lies in the memory of another process.
 */
export async function openInstallation(options: {
  files: string[];
  terminal: Terminal;
  clock?: Clock;
}): Promise<Installation> {
  const { files, terminal, clock = systemClock } = options;
  const logger = terminalLogger(terminal);
  const lifecycle = commandLifecycle();
  const config = await ConfigSources.toConfig(
    ConfigSources.default({
      argv: files.flatMap(file => ['--config', file]),
      watch: false,
    }),
  );
  lifecycle.addShutdownHook(() => config.close());
  try {
    const settings = readSettings(config);
    const service = DatabaseManager.fromConfig(config, {
      rootLogger: logger,
      rootLifecycle: lifecycle,
    }).forPlugin('copilot-adoption', { logger, lifecycle });
    const database = await openDatabase(service);
    lifecycle.addShutdownHook(() => database.destroy());
    const store = await DatabaseAdoptionStore.create({
      database: service,
      clock,
      logger,
      settings,
    });
    await store.adoptPeoplePolicy({ maySwitch: false });
    const close = () => lifecycle.end();
    return { config, settings, database, store, clock, logger, close };
  } catch (error) {
    await lifecycle.end();
    throw error;
  }
}

async function openDatabase(service: DatabaseService): Promise<Knex> {
  const database = await service.getClient();
  const { connection } = database.client.config;
  if (connection?.filename === ':memory:') {
    await database.destroy();
    throw new UsageError(
      'The history is kept in the memory of the backend (backend.database.connection is :memory:), where no other ' +
        'process can reach it. Keep it in PostgreSQL or in a file, such as connection: { directory: ./databases }.',
    );
  }
  return database;
}
