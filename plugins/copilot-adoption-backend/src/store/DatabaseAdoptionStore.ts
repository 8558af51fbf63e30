import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { Clock } from '../clock';
import { AdoptionStore, RunCounts } from './AdoptionStore';
import { applyMigrations } from './applyMigrations';
import { KnownSubjects } from './KnownSubjects';
import { abandonRuns } from './operations/abandonRuns';
import { analyze } from './operations/analyze';
import { claimDays } from './operations/claimDays';
import { finishRun } from './operations/finishRun';
import { queueRun } from './operations/queueRun';
import { readLedger } from './operations/readLedger';
import { recordHeartbeat } from './operations/recordHeartbeat';
import { refreshWindows } from './operations/refreshWindows';
import { registerScopes } from './operations/registerScopes';
import { KnownKeys } from './operations/resolveKeys';
import { settleDay } from './operations/settleDay';
import { startRun } from './operations/startRun';
import { writePeople } from './operations/writePeople';
import { writeTotals } from './operations/writeTotals';
import { SyncRunRow } from './tables';
import { tuneSqlite } from './tuneSqlite';

type Options<Method extends keyof AdoptionStore> = Parameters<
  AdoptionStore[Method]
>[0];

/** Keeps the history in the plugin's own database, SQLite or PostgreSQL. */
export class DatabaseAdoptionStore implements AdoptionStore {
  readonly #db: Knex;
  readonly #clock: Clock;
  readonly #logger: LoggerService;
  readonly #knownKeys: KnownKeys = new Map();
  readonly #knownSubjects = new KnownSubjects();

  private constructor(db: Knex, clock: Clock, logger: LoggerService) {
    this.#db = db;
    this.#clock = clock;
    this.#logger = logger;
  }

  /** Brings the database up to date, unless Backstage is told to leave that to others. */
  static async create(options: {
    database: DatabaseService;
    clock: Clock;
    logger: LoggerService;
  }): Promise<DatabaseAdoptionStore> {
    const { database, clock, logger } = options;
    const db = await database.getClient();
    await tuneSqlite(db);
    if (!database.migrations?.skip) {
      await applyMigrations(db);
    }
    return new DatabaseAdoptionStore(db, clock, logger);
  }

  registerScopes(scopes: Options<'registerScopes'>) {
    return registerScopes({ db: this.#db, scopes });
  }

  readLedger(scopeId: number) {
    return readLedger({ db: this.#db, scopeId });
  }

  claimDays(options: Options<'claimDays'>) {
    return claimDays({ ...options, db: this.#db });
  }

  settleDay(options: Options<'settleDay'>) {
    return settleDay({ ...options, db: this.#db });
  }

  writeTotals(options: Options<'writeTotals'>) {
    const knownKeys = this.#knownKeys;
    return writeTotals({ ...options, db: this.#db, knownKeys });
  }

  writePeople(options: Options<'writePeople'>) {
    return writePeople({
      ...options,
      db: this.#db,
      knownKeys: this.#knownKeys,
      knownSubjects: this.#knownSubjects,
    });
  }

  async refreshWindows(options: Options<'refreshWindows'>) {
    const { scopeId } = options;
    const days = await refreshWindows({ ...options, db: this.#db });
    this.#logger.debug('Brought trailing windows up to date', {
      scopeId,
      days,
    });
    return days;
  }

  analyze() {
    return analyze({ db: this.#db });
  }

  queueRun(run: Options<'queueRun'>) {
    return queueRun({ db: this.#db, run, now: this.#clock.now() });
  }

  startRun(trigger?: SyncRunRow['trigger']) {
    return startRun({ db: this.#db, trigger, now: this.#clock.now() });
  }

  recordHeartbeat(id: string, counts: RunCounts) {
    const now = this.#clock.now();
    return recordHeartbeat({ db: this.#db, id, counts, now });
  }

  finishRun(id: string, state: SyncRunRow['state'], counts: RunCounts) {
    const now = this.#clock.now();
    return finishRun({ db: this.#db, id, state, counts, now });
  }

  abandonRuns(heartbeat: Options<'abandonRuns'>) {
    const now = this.#clock.now();
    return abandonRuns({ db: this.#db, heartbeat, now });
  }
}
