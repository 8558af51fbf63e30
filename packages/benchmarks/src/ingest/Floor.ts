import { Day, formatDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { PoolClient } from 'pg';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dayTables } from './dayTables';

/** The rows of a day, ready to be written; in what form depends on the engine. */
interface Rows {
  copy(): Promise<void>;
  size: number;
}

/**
 * The least that any ingest has to do on this machine: download the reports, parse each line as JSON, and put the same
 * rows, which are there already, into tables without keys, in one transaction.
 */
export class Floor {
  readonly #knex: Knex;
  readonly #github: string;
  readonly #rows: Rows;

  private constructor(knex: Knex, github: string, rows: Rows) {
    this.#knex = knex;
    this.#github = github;
    this.#rows = rows;
  }

  /** Takes the rows of a stored day. */
  static async of(knex: Knex, github: string, day: Day): Promise<Floor> {
    for (const table of dayTables) {
      await knex.raw(
        `create table floor_${table} as select * from ${table} where false`,
      );
    }
    const isPostgres = knex.client.config.client === 'pg';
    const rows = await (isPostgres
      ? copyRows(knex, day)
      : insertRows(knex, day));
    return new Floor(knex, github, rows);
  }

  get rows(): number {
    return this.#rows.size;
  }

  /** Does it for the reports of a day; returns how long it took. */
  async measure(day: Day): Promise<number> {
    for (const table of dayTables) {
      await this.#knex(`floor_${table}`).truncate();
    }
    const start = performance.now();
    for (const report of ['user-teams', 'users', 'organization']) {
      await this.#download(report, day);
    }
    await this.#rows.copy();
    return performance.now() - start;
  }

  async #download(report: string, day: Day) {
    const envelope = await fetch(
      `${
        this.#github
      }/orgs/org-1/copilot/metrics/reports/${report}-1-day?day=${formatDay(
        day,
      )}`,
    );
    const { download_links: links } = await envelope.json();
    for (const link of links) {
      let rest = '';
      const decoder = new TextDecoder();
      const response = await fetch(link);
      for await (const chunk of response.body!) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split(
          '\n',
        );
        rest = lines.pop() ?? '';
        lines.forEach(line => JSON.parse(line));
      }
    }
  }
}

async function copyRows(knex: Knex, day: Day): Promise<Rows> {
  const tables = new Map<string, Buffer[]>();
  let size = 0;
  await withConnection<PoolClient>(knex, async connection => {
    for (const table of dayTables) {
      const chunks: Buffer[] = [];
      const rows = connection.query(
        copyTo(
          `copy (select * from ${table} where day = ${day}) to stdout (format binary)`,
        ),
      );
      for await (const chunk of rows) {
        chunks.push(chunk);
      }
      size += rows.rowCount;
      tables.set(table, chunks);
    }
  });
  return {
    size,
    copy: () =>
      withConnection<PoolClient>(knex, async connection => {
        await connection.query('begin');
        for (const [table, chunks] of tables) {
          await pipeline(
            Readable.from(chunks),
            connection.query(
              copyFrom(`copy floor_${table} from stdin (format binary)`),
            ),
          );
        }
        await connection.query('commit');
      }),
  };
}

interface SqliteConnection {
  prepare(sql: string): {
    raw(): { all(...values: unknown[]): unknown[][] };
    run(values: unknown[]): unknown;
  };
  exec(sql: string): unknown;
}

async function insertRows(knex: Knex, day: Day): Promise<Rows> {
  const tables = new Map<string, unknown[][]>();
  let size = 0;
  await withConnection<SqliteConnection>(knex, async connection => {
    for (const table of dayTables) {
      const rows = connection
        .prepare(`select * from ${table} where day = ?`)
        .raw()
        .all(day);
      size += rows.length;
      tables.set(table, rows);
    }
  });
  return {
    size,
    copy: () =>
      withConnection<SqliteConnection>(knex, async connection => {
        connection.exec('begin');
        for (const [table, rows] of tables) {
          const holes = rows[0]?.map(() => '?').join(', ');
          const insert =
            rows.length > 0 &&
            connection.prepare(`insert into floor_${table} values (${holes})`);
          rows.forEach(row => insert && insert.run(row));
        }
        connection.exec('commit');
      }),
  };
}

async function withConnection<Connection>(
  knex: Knex,
  work: (connection: Connection) => Promise<void>,
) {
  const connection: Connection = await knex.client.acquireConnection();
  try {
    await work(connection);
  } finally {
    await knex.client.releaseConnection(connection);
  }
}
