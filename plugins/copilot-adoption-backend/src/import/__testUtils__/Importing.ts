import { usualRetention } from '../../testing/usualRetention';
import { mockServices } from '@backstage/backend-test-utils';
import { parseDay, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { StoreFixture } from '../../testing/StoreFixture';
import { importedReports } from '../FileKind';
import { findFiles } from '../findFiles';
import { FileImport, importFiles } from '../importFiles';
import { Replay, replayArchive } from '../replayArchive';
import { storedScope, StoredReports } from './StoredReports';

/** A database into which the stored reports of a folder can be imported. */
export class Importing {
  readonly #fixture: StoreFixture;
  readonly #reports: StoredReports;
  readonly #now: number;

  private constructor(
    fixture: StoreFixture,
    reports: StoredReports,
    now: number,
  ) {
    this.#fixture = fixture;
    this.#reports = reports;
    this.#now = now;
  }

  static async create(db: Knex, reports: StoredReports, today: string) {
    const now = startOfDay(parseDay(today)) + 12 * 3600 * 1000;
    const clock = { now: () => now, sleep: async () => {} };
    const fixture = await StoreFixture.create(db, {
      clock,
      scope: storedScope,
    });
    return new Importing(fixture, reports, now);
  }

  get db(): Knex {
    return this.#fixture.db;
  }

  /** Imports everything that lies in the folder, or the files named. */
  async import(options: Partial<FileImport> & { archiveDays?: number } = {}) {
    return importFiles({
      ...this.#context(options.archiveDays),
      githubId: this.#reports.githubId,
      source: 'file',
      paths: await findFiles([this.#reports.folder]),
      replace: false,
      dryRun: false,
      ...options,
    });
  }

  /** Replays the whole archive. */
  async replay(options: Partial<Replay> = {}) {
    return replayArchive({
      ...this.#context(),
      db: this.db,
      reports: importedReports,
      from: -Infinity,
      to: Infinity,
      rewrite: false,
      dryRun: false,
      ...options,
    });
  }

  #context(archiveDays = 0) {
    return {
      tools: {
        store: this.#fixture.store,
        clock: { now: () => this.#now, sleep: async () => {} },
        logger: mockServices.logger.mock(),
        settings: {
          scopes: [],
          frequency: 1,
          historyDays: 365,
          people: 'named' as const,
          retention: { ...usualRetention, raw: archiveDays },
        },
      },
      scope: {
        ...storedScope,
        id: this.#fixture.scope.id,
        reports: [...importedReports],
        userLoginAnnotation: 'github.com/user-login',
      },
      report: () => {},
      signal: new AbortController().signal,
    };
  }

  /** The ledger's states by report and day. */
  async ledger() {
    return this.db('report_days')
      .select('report', 'day', 'state', 'source')
      .orderBy(['report', 'day']);
  }
}
