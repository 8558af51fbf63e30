import knexFactory, { Knex } from 'knex';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const engines = ['pg', 'sqlite'] as const;
export type Engine = (typeof engines)[number];

/** Where a database of a run is, for those who connect to it as well. */
export interface DatabaseAddress {
  engine: Engine;
  /** A connection string, or the path of a file. */
  location: string;
}

/** Where databases of PostgreSQL may be created, if anywhere. */
export function postgresConnection(): string | undefined {
  return process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;
}

/** An empty database of its own, as Backstage would configure it, that is gone after the run. */
export class BenchDatabase {
  readonly address: DatabaseAddress;
  readonly knex: Knex;
  readonly #remove: () => Promise<void>;

  private constructor(address: DatabaseAddress, remove: () => Promise<void>) {
    this.address = address;
    this.knex = connect(address);
    this.#remove = remove;
  }

  static async create(engine: Engine): Promise<BenchDatabase> {
    return engine === 'pg' ? createPostgres() : createSqlite();
  }

  static over(address: DatabaseAddress, remove: () => Promise<void>) {
    return new BenchDatabase(address, remove);
  }

  async megabytes(): Promise<number> {
    const { engine, location } = this.address;
    if (engine === 'sqlite') {
      await this.knex.raw('pragma wal_checkpoint(truncate)');
      return (await stat(location)).size / 1e6;
    }
    const { rows } = await this.knex.raw(
      'select pg_database_size(current_database()) as size',
    );
    return Number(rows[0].size) / 1e6;
  }

  /** Does what PostgreSQL does by itself in a database that lives for longer, unless autovacuum is switched off. */
  async settle() {
    if (this.address.engine === 'pg') {
      await this.knex.raw('vacuum (analyze)');
    }
  }

  async dispose() {
    await this.knex.destroy();
    await this.#remove();
  }
}

/** Opens a database of a run once more, with Backstage's own pool sizes. */
export function connect({ engine, location }: DatabaseAddress): Knex {
  return engine === 'pg'
    ? knexFactory({ client: 'pg', connection: location })
    : knexFactory({
        client: 'better-sqlite3',
        connection: { filename: location },
        useNullAsDefault: true,
        pool: {
          min: 1,
          max: 1,
          afterCreate(
            connection: { pragma(text: string): void },
            done: () => void,
          ) {
            connection.pragma('foreign_keys = on');
            done();
          },
        },
      });
}

async function createPostgres(): Promise<BenchDatabase> {
  const server = postgresConnection() as string;
  const name = `copilot_bench_${randomBytes(4).toString('hex')}`;
  const administer = async (statement: string) => {
    const knex = knexFactory({ client: 'pg', connection: server });
    try {
      await knex.raw(statement);
    } finally {
      await knex.destroy();
    }
  };
  await administer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  // As the example configurations have it.
  url.searchParams.set('options', '-c jit=off');
  return BenchDatabase.over({ engine: 'pg', location: url.href }, () =>
    administer(`drop database ${name} with (force)`),
  );
}

async function createSqlite(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'copilot-bench-'));
  const address = {
    engine: 'sqlite',
    location: join(folder, 'adoption.sqlite'),
  } as const;
  return BenchDatabase.over(address, () => rm(folder, { recursive: true }));
}
