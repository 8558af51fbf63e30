import { Knex } from 'knex';
import { openSqliteImage } from './openSqliteImage';
import { ReusedPostgres } from './ReusedPostgres';
import { readSupply } from './TestDatabaseSupply';

export type TestEngine = 'SQLITE_3' | 'POSTGRES_18';

/**
 * Databases for tests that begin with the newest tables and nothing in them. What a test or its `beforeEach` asks for
 * is its own until it ends, what a `beforeAll` asks for lasts until the end of the file.
 *
 * Tests that need a database without tables, or that rebuild them, use the `TestDatabases` of Backstage.
 */
export class MigratedDatabases {
  readonly #engines: readonly TestEngine[];
  readonly #postgres?: ReusedPostgres;
  readonly #sqlite: Knex[] = [];
  /** The numbers of the databases that the running test has asked for; undefined outside of tests. */
  #ofTest: number[] | undefined;

  /** Belongs on the top level of a test file: it adds to what happens around its tests. */
  static create(
    options: { ids?: readonly TestEngine[] } = {},
  ): MigratedDatabases {
    const { ids = ['SQLITE_3', 'POSTGRES_18'] } = options;
    const databases = new MigratedDatabases(ids);
    beforeEach(() => databases.#beginTest());
    afterEach(() => databases.#endTest());
    afterAll(() => databases.#disconnect());
    return databases;
  }

  private constructor(ids: readonly TestEngine[]) {
    const { postgres } = readSupply();
    this.#postgres = postgres && new ReusedPostgres(postgres);
    this.#engines = ids.filter(id => id === 'SQLITE_3' || postgres);
  }

  supports(engine: TestEngine): boolean {
    return this.#engines.includes(engine);
  }

  eachSupportedId(): [TestEngine][] {
    return this.#engines.map(engine => [engine]);
  }

  async init(engine: TestEngine): Promise<Knex> {
    if (engine === 'SQLITE_3') {
      const knex = openSqliteImage(readSupply().sqliteImage);
      this.#sqlite.push(knex);
      return knex;
    }
    if (!this.#postgres) {
      throw new Error('No PostgreSQL was named to the tests.');
    }
    const borrower = this.#ofTest;
    const { knex, number } = await this.#postgres.acquire();
    borrower?.push(number);
    return knex;
  }

  #beginTest() {
    this.#ofTest = [];
  }

  #endTest() {
    this.#ofTest?.forEach(number => this.#postgres?.release(number));
    this.#ofTest = undefined;
  }

  async #disconnect() {
    await this.#postgres?.disconnect();
    await Promise.all(this.#sqlite.map(knex => knex.destroy()));
  }
}
