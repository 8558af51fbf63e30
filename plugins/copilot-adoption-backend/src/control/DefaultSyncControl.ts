import { NotFoundError } from '@backstage/errors';
import {
  ErasureResponse,
  ScopeRef,
  SyncDifference,
  SyncRunResponse,
  SyncScopeCheck,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { Settings } from '../settings';
import { AdoptionStore } from '../store/AdoptionStore';
import { readDifferences } from '../store/operations/readDifferences';
import { readHosts } from '../store/operations/readHosts';
import { readLedgerPage } from '../store/operations/readLedgerPage';
import { readRun } from '../store/operations/readRun';
import { readRuns } from '../store/operations/readRuns';
import { findKnownScopes, KnownScope } from '../metrics/subjects/KnownScope';
import { describeRun } from '../metrics/health/describeRun';
import { ConnectionChecks } from '../sync/checks/ConnectionChecks';
import { inTurns } from '../sync/checks/inTurns';
import { chooseScopes } from './chooseScopes';
import { describeDay } from './describeDay';
import { describeDifference } from './describeDifference';
import { describeProgress } from './describeProgress';
import { describeScope } from './describeScope';
import {
  DaysQuestion,
  PersonRequest,
  RunPosition,
  RunWish,
  SyncControl,
} from './SyncControl';
import { resolveWish } from './resolveWish';
import { summarizeSync } from './summarizeSync';

/** The connections of so many scopes are tried at the same time. */
const scopesAtATime = 4;

/** Steers the sync through the store, from where whichever replica looks next takes it up. */
export class DefaultSyncControl implements SyncControl {
  readonly #db: Knex;
  readonly #store: AdoptionStore;
  readonly #settings: Settings;
  readonly #clock: Clock;
  readonly #checks: ConnectionChecks;
  readonly #wake: () => void;

  constructor(options: {
    db: Knex;
    store: AdoptionStore;
    settings: Settings;
    clock: Clock;
    checks: ConnectionChecks;
    /** Lets this replica look at once for what is queued. */
    wake: () => void;
  }) {
    this.#db = options.db;
    this.#store = options.store;
    this.#settings = options.settings;
    this.#clock = options.clock;
    this.#checks = options.checks;
    this.#wake = options.wake;
  }

  async queueRun(wish: RunWish): Promise<SyncRunResponse> {
    const scopes = await this.#findScopes();
    const { historyDays } = this.#settings;
    const { request, again } = resolveWish(wish, {
      scopes: chooseScopes(wish.scope, scopes),
      historyDays,
      now: this.#clock.now(),
    });
    const run = await this.#store.queueRun(
      { trigger: 'manual', request: JSON.stringify(request) },
      again,
    );
    this.#wake();
    return { ...describeRun(run), progress: [] };
  }

  async describeRun(id: string): Promise<SyncRunResponse> {
    const run = await readRun({ db: this.#db, id });
    if (!run) {
      throw new NotFoundError(`There is no run '${id}'`);
    }
    const scopes = await this.#findScopes();
    return { ...describeRun(run), progress: describeProgress(run, scopes) };
  }

  async listRuns(question: { limit: number; after?: RunPosition }) {
    const rows = await readRuns({ ...question, db: this.#db });
    return {
      items: rows.map(describeRun),
      next: rows.length === question.limit ? rows.at(-1)?.position : undefined,
    };
  }

  async listDays({ scope, ...question }: DaysQuestion) {
    const scopes = chooseScopes(scope, await this.#findScopes());
    const rows = await readLedgerPage({
      ...question,
      db: this.#db,
      scopeIds: scopes.map(({ id }) => id),
    });
    const last = rows.at(-1);
    return {
      items: rows.map(row => describeDay(row, scopes)),
      next:
        last && rows.length === question.limit
          ? { day: last.day, scopeId: last.scope_id, report: last.report }
          : undefined,
    };
  }

  async listDifferences(ref: ScopeRef | undefined): Promise<SyncDifference[]> {
    const scopes = chooseScopes(ref, await this.#findScopes());
    const rows = await readDifferences({
      db: this.#db,
      scopeIds: scopes.map(({ id }) => id),
    });
    return rows.map(row => describeDifference(row, scopes));
  }

  async summarize() {
    return summarizeSync({ db: this.#db, scopes: await this.#findScopes() });
  }

  async check(
    ref: ScopeRef | undefined,
    { signal }: { signal: AbortSignal },
  ): Promise<SyncScopeCheck[]> {
    const scopes = chooseScopes(ref, await this.#findScopes());
    return inTurns(scopes, scopesAtATime, async scope => ({
      scope: describeScope(scope),
      ...(await this.#checks.check(scope.settings, signal)),
    }));
  }

  async erasePerson(person: PersonRequest): Promise<ErasureResponse> {
    const { host, login, githubId } = person;
    const hosts = await readHosts({ db: this.#db });
    if (!hosts.includes(host)) {
      throw new NotFoundError(
        `Nothing is stored of the host '${host}', known are ${
          hosts.join(', ') || 'none'
        }`,
      );
    }
    return this.#store.erasePerson({
      host,
      person:
        githubId === undefined ? { login: login ?? '' } : { id: githubId },
    });
  }

  #findScopes(): Promise<KnownScope[]> {
    const { scopes } = this.#settings;
    return findKnownScopes({ db: this.#db, scopes });
  }
}
