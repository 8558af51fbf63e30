import {
  dayOfTime,
  MetricsResponse,
  reports,
  ScopesResponse,
  SeriesResponse,
  SyncResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Clock } from '../clock';
import { Settings } from '../settings';
import { readLedgerDays } from '../store/operations/readLedgerDays';
import { Ledger } from './coverage/Ledger';
import { describeMetrics } from './describeMetrics';
import { measureCrowds } from './floor/measureCrowds';
import { SubjectCrowds } from './floor/SubjectCrowds';
import { CatalogGroups } from './groups/CatalogGroups';
import { answerSync } from './health/answerSync';
import { MetricsOptions, SubjectsPage, UnguardedMetrics } from './Metrics';
import { answerSeries } from './series/answerSeries';
import { checkQuestion } from './series/checkQuestion';
import { KeptByMetric } from './series/KeptKeys';
import { SeriesQuestion } from './series/SeriesQuestion';
import { AskedSubject } from './subjects/AskedSubject';
import { findScope } from './subjects/findScope';
import { findKnownScopes, KnownScope } from './subjects/KnownScope';
import { listScopes } from './subjects/listScopes';
import { listSubjects } from './subjects/listSubjects';
import { resolveSubject } from './subjects/resolveSubject';
import { SubjectsQuestion } from './subjects/SubjectsQuestion';

/** Answers from the store and the catalog, without regard to who asks. */
export class DefaultMetrics implements UnguardedMetrics {
  readonly #db: Knex;
  readonly #settings: Settings;
  readonly #clock: Clock;
  readonly #groups: CatalogGroups;

  constructor(options: {
    db: Knex;
    settings: Settings;
    clock: Clock;
    groups: CatalogGroups;
  }) {
    this.#db = options.db;
    this.#settings = options.settings;
    this.#clock = options.clock;
    this.#groups = options.groups;
  }

  async listScopes(): Promise<ScopesResponse> {
    const scopes = await this.#findScopes();
    const ledger = await this.#readLedger(scopes);
    const items = listScopes(this.#settings.scopes, scopes, ledger);
    return { items, nextCursor: null };
  }

  async listMetrics(): Promise<MetricsResponse> {
    return { items: describeMetrics(), nextCursor: null };
  }

  async listSubjects(question: SubjectsQuestion): Promise<SubjectsPage> {
    const scope = findScope(question.scope, {
      known: await this.#findScopes(),
      configured: this.#settings.scopes,
    });
    return listSubjects({ db: this.#db, scope, question });
  }

  async getSeries(
    question: SeriesQuestion,
    options: MetricsOptions & { kept?: ReadonlyMap<string, KeptByMetric> },
  ): Promise<SeriesResponse> {
    checkQuestion(question);
    const scopes = await this.#findScopes();
    const subjects = await this.#findSubjects(question, scopes, options);
    return answerSeries({
      subjects,
      question,
      ledger: await this.#readLedger(scopes),
      kept: options.kept ?? new Map(),
      annotations: this.#settings.annotations,
    });
  }

  async countCrowds(
    question: SeriesQuestion,
    options: MetricsOptions & { enough: number },
  ): Promise<SubjectCrowds[]> {
    checkQuestion(question);
    const scopes = await this.#findScopes();
    const subjects = await this.#findSubjects(question, scopes, options);
    const { enough } = options;
    return Promise.all(
      subjects.map(subject =>
        measureCrowds({ db: this.#db, subject, question, enough }),
      ),
    );
  }

  async getSync(): Promise<SyncResponse> {
    const scopes = await this.#findScopes();
    return answerSync({
      db: this.#db,
      scopes,
      ledger: await this.#readLedger(scopes),
      enabled: this.#settings.syncEnabled,
    });
  }

  #findScopes(): Promise<KnownScope[]> {
    const { scopes } = this.#settings;
    return findKnownScopes({ db: this.#db, scopes });
  }

  #findSubjects(
    question: SeriesQuestion,
    scopes: KnownScope[],
    { credentials }: MetricsOptions,
  ): Promise<AskedSubject[]> {
    const context = {
      db: this.#db,
      settings: this.#settings,
      scopes,
      groups: this.#groups,
      credentials,
    };
    return Promise.all(
      question.subjects.map(ref => resolveSubject(ref, context)),
    );
  }

  async #readLedger(scopes: readonly KnownScope[]): Promise<Ledger> {
    const rows = await readLedgerDays({
      db: this.#db,
      scopeIds: scopes.map(scope => scope.id),
      reports,
    });
    return new Ledger(rows, {
      today: dayOfTime(this.#clock.now()),
      historyDays: this.#settings.historyDays,
    });
  }
}
