import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { dayOfTime } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { PeopleSettings } from '../people/PeopleSettings';
import { AdoptionStore, RunCounts } from './AdoptionStore';
import { applyMigrations } from './applyMigrations';
import { KnownSubjects } from './KnownSubjects';
import { abandonRuns } from './operations/abandonRuns';
import { analyze } from './operations/analyze';
import { AskAgain } from './operations/askAgain';
import { claimDays } from './operations/claimDays';
import { finishRun } from './operations/finishRun';
import { keepWindow } from './operations/keepWindow';
import { queueRun } from './operations/queueRun';
import { readHeldFigures } from './operations/readHeldFigures';
import { readLedger } from './operations/readLedger';
import { readPeopleSums } from './operations/readPeopleSums';
import { recordHeartbeat } from './operations/recordHeartbeat';
import { refreshWindows } from './operations/refreshWindows';
import { registerScopes } from './operations/registerScopes';
import { KnownKeys } from './operations/resolveKeys';
import { settleDay } from './operations/settleDay';
import { startRun } from './operations/startRun';
import { tellViews } from './operations/tellViews';
import { writeBill } from './operations/writeBill';
import { writeLegacyDay } from './operations/writeLegacyDay';
import { writePeople } from './operations/writePeople';
import { writeRepositories } from './operations/writeRepositories';
import { writeSeats } from './operations/writeSeats';
import { writeSubscription } from './operations/writeSubscription';
import { writeTeams } from './operations/writeTeams';
import { writeTotals } from './operations/writeTotals';
import { adoptPeoplePolicy } from './people/adoptPeoplePolicy';
import { eraseFromArchive } from './people/eraseFromArchive';
import { eraseRows } from './people/eraseRows';
import { PeopleGuards } from './people/PeopleGuards';
import { pruneHistory } from './retention/pruneHistory';
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
  readonly #settings: PeopleSettings;
  readonly #guards: PeopleGuards;

  private constructor(options: {
    db: Knex;
    clock: Clock;
    logger: LoggerService;
    settings: PeopleSettings;
  }) {
    this.#db = options.db;
    this.#clock = options.clock;
    this.#logger = options.logger;
    this.#settings = options.settings;
    this.#guards = new PeopleGuards({
      ...options,
      onChange: () => this.#knownSubjects.clear(),
    });
  }

  /** Brings the database up to date, unless Backstage is told to leave that to others. */
  static async create(options: {
    database: DatabaseService;
    clock: Clock;
    logger: LoggerService;
    settings: PeopleSettings;
  }): Promise<DatabaseAdoptionStore> {
    const { database } = options;
    const db = await database.getClient();
    await tuneSqlite(db);
    if (!database.migrations?.skip) {
      await applyMigrations(db);
    }
    return new DatabaseAdoptionStore({ ...options, db });
  }

  /**
   * Sees to it that people are kept in the database as configured. Nobody can be written before that, and only the
   * processes that have the same configuration can write afterwards.
   *
   * @param options - maySwitch: false for a command, which is easily given another configuration
   * @throws ConflictError where the key of the pseudonyms is missing or another one, or where a switch is needed that
   * may not be.
   */
  adoptPeoplePolicy(options: { maySwitch?: boolean } = {}) {
    return adoptPeoplePolicy({
      ...options,
      db: this.#db,
      settings: this.#settings,
      logger: this.#logger,
      today: dayOfTime(this.#clock.now()),
    });
  }

  /** Tells the views of the group-size floor; until then they show no team. */
  tellViews(settings: { minimumGroupSize: number }) {
    return tellViews({ db: this.#db, settings });
  }

  guardPeople(host: string) {
    return this.#guards.of(host);
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

  readHeldFigures(options: Options<'readHeldFigures'>) {
    return readHeldFigures({ ...options, db: this.#db });
  }

  readPeopleSums(options: Options<'readPeopleSums'>) {
    return readPeopleSums({ ...options, db: this.#db });
  }

  keepWindow(options: Options<'keepWindow'>) {
    const now = this.#clock.now();
    return keepWindow({ ...options, db: this.#db, now });
  }

  writeTotals(options: Options<'writeTotals'>) {
    const knownKeys = this.#knownKeys;
    return writeTotals({ ...options, db: this.#db, knownKeys });
  }

  writeRepositories(options: Options<'writeRepositories'>) {
    const knownSubjects = this.#knownSubjects;
    return writeRepositories({ ...options, db: this.#db, knownSubjects });
  }

  writeLegacyDay(options: Options<'writeLegacyDay'>) {
    return writeLegacyDay({ ...options, db: this.#db });
  }

  writeTeams(options: Options<'writeTeams'>) {
    return writeTeams({ ...options, db: this.#db });
  }

  writeSeats(options: Options<'writeSeats'>) {
    const knownSubjects = this.#knownSubjects;
    return writeSeats({ ...options, db: this.#db, knownSubjects });
  }

  writeSubscription(options: Options<'writeSubscription'>) {
    return writeSubscription({ ...options, db: this.#db });
  }

  writeBill(options: Options<'writeBill'>) {
    return writeBill({ ...options, db: this.#db });
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

  async erasePerson(reference: Options<'erasePerson'>) {
    const { host } = reference;
    const db = this.#db;
    // Refuses where people are kept otherwise than this process knows.
    await this.guardPeople(host);
    const erased = await eraseRows({
      db,
      reference,
      settings: this.#settings,
      now: this.#clock.now(),
    });
    const guard = await this.guardPeople(host);
    return { ...erased, archived: await eraseFromArchive({ db, host, guard }) };
  }

  prune(options: Options<'prune'>) {
    const db = this.#db;
    return pruneHistory({ ...options, db, settings: this.#settings });
  }

  analyze() {
    return analyze({ db: this.#db });
  }

  queueRun(run: Options<'queueRun'>, again?: AskAgain[]) {
    return queueRun({ db: this.#db, run, again, now: this.#clock.now() });
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
