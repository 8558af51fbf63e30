import { LoggerService } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { Knex } from 'knex';
import {
  Clock,
  DatabaseAdoptionStore,
  OctokitReportSource,
  Patience,
  SyncTools,
  readSettings,
} from './backend';

const silent: LoggerService = {
  error: (message, meta) => console.error(message, meta ?? ''),
  warn() {},
  info() {},
  debug() {},
  child: () => silent,
};

export interface ToolsOptions {
  knex: Knex;
  clock: Clock;
  /** Where the simulated GitHub listens. */
  github: string;
  /** As in the configuration of the plugin. */
  copilotAdoption: { scopes: object[]; history: { days: number } };
  patience?: Patience;
  logger?: LoggerService;
}

/** What the plugin works with, put together as the plugin does. */
export async function openTools(options: ToolsOptions): Promise<SyncTools> {
  const { knex, clock, github, patience, logger = silent } = options;
  const config = new ConfigReader({
    integrations: {
      github: [
        { host: 'github.com', apiBaseUrl: github, token: 'simulated-token' },
      ],
    },
    copilotAdoption: { downloadHosts: [github], ...options.copilotAdoption },
  });
  const settings = readSettings(config);
  const database = { getClient: async () => knex };
  const store = await DatabaseAdoptionStore.create({
    database,
    clock,
    logger,
    settings,
  });
  await store.adoptPeoplePolicy();
  const source = OctokitReportSource.fromConfig({
    config,
    logger,
    clock,
    settings,
    patience,
  });
  return { store, source, lists: source, clock, logger, settings };
}
