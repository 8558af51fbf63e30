import { Day, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { BenchDatabase } from '../database/BenchDatabase';
import {
  PreparedGithub,
  startPreparedGithub,
} from '../github/startPreparedGithub';
import { WorldSize } from '../github/PreparedReports';
import { movableClock } from '../plugin/movableClock';
import { openTools } from '../plugin/openTools';
import { Engine } from '../database/BenchDatabase';
import {
  Ledger,
  SyncProgress,
  SyncScope,
  SyncTools,
  syncUnit,
} from '../plugin/backend';

/** Today, for the plugin. GitHub has reports of a whole year by then, and of as many days to come as are asked for. */
export const today = parseDay('2027-02-01');

/** The organization of the prepared GitHub, as in the configuration of the plugin. */
export const ingestScopes = [
  { organization: 'org-1', reports: ['totals', 'users', 'user-teams'] },
];

/** The plugin's sync on an empty database and a GitHub of its own. */
export class Ingest {
  readonly database: BenchDatabase;
  readonly github: PreparedGithub;
  readonly clock: ReturnType<typeof movableClock>;

  private constructor(database: BenchDatabase, github: PreparedGithub) {
    this.database = database;
    this.github = github;
    this.clock = movableClock('2027-02-01T12:00:00Z');
  }

  static async start(engine: Engine, size: WorldSize): Promise<Ingest> {
    const github = await startPreparedGithub(size);
    return new Ingest(await BenchDatabase.create(engine), github);
  }

  async tools(historyDays: number): Promise<SyncTools> {
    return openTools({
      knex: this.database.knex,
      clock: this.clock,
      github: this.github.origin,
      copilotAdoption: {
        scopes: ingestScopes,
        history: { days: historyDays },
      },
    });
  }

  async stop() {
    await this.database.dispose();
    this.github.stop();
  }
}

/** Fetches and writes a day with all its reports, whether it is held already or not; returns how long it took. */
export async function ingestDay(
  tools: SyncTools,
  scope: SyncScope,
  day: Day,
): Promise<number> {
  const context = {
    ...tools,
    // One that knows of no day takes each for new.
    ledger: new Ledger([]),
    progress: new SyncProgress(tools, [scope]),
    ticket: 'benchmark',
    signal: new AbortController().signal,
  };
  const start = performance.now();
  for (const kind of ['people', 'totals'] as const) {
    if (!(await syncUnit(context, { kind, scope, day }))) {
      throw new Error(`The ${kind} of day ${day} could not be written`);
    }
  }
  return performance.now() - start;
}

export async function scopeOf(tools: SyncTools): Promise<SyncScope> {
  const { scopes } = tools.settings;
  const [{ id }] = await tools.store.registerScopes(scopes);
  return { ...scopes[0], id };
}
