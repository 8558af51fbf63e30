import { Knex } from 'knex';
import { ignoredColumns, isComparable } from './comparison';

type Row = Record<string, unknown>;

/** Reads the rows of a database with what their numbers stand for instead of the numbers. */
export class NaturalRows {
  readonly #knex: Knex;
  readonly #firstDay: number;
  readonly #names: Record<string, ReadonlyMap<unknown, string>>;

  private constructor(
    knex: Knex,
    firstDay: number,
    names: Record<string, ReadonlyMap<unknown, string>>,
  ) {
    this.#knex = knex;
    this.#firstDay = firstDay;
    this.#names = names;
  }

  static async open(knex: Knex, firstDay: number): Promise<NaturalRows> {
    const scopes = new Map<unknown, string>();
    for (const { id, kind, slug } of await knex('scopes')) {
      scopes.set(id, `${kind}:${slug}`);
    }
    const subjects = new Map<unknown, string>();
    for (const row of await knex('subjects')) {
      const scope = scopes.get(row.scope_id);
      subjects.set(row.id, `${scope}/${row.kind}:${row.github_id}`);
    }
    const keys = new Map<unknown, string>();
    for (const { id, ...key } of await knex('breakdown_keys')) {
      keys.set(id, Object.values(key).join('|'));
    }
    return new NaturalRows(knex, firstDay, {
      scope_id: scopes,
      subject_id: subjects,
      user_id: subjects,
      team_id: subjects,
      repository_id: subjects,
      key_id: keys,
    });
  }

  /** The rows of a table as text, in an order of their own. */
  async read(table: string): Promise<string[]> {
    const rows: Row[] = await this.#knex(table).select();
    return rows
      .filter(row => isComparable(table, row, this.#firstDay))
      .map(row => JSON.stringify(this.#natural(table, row)))
      .sort();
  }

  #natural(table: string, row: Row): Row {
    const ignored = ignoredColumns[table] ?? {};
    return Object.fromEntries(
      Object.entries(row)
        .filter(([name]) => name !== 'id' && !(name in ignored))
        .map(([name, value]) => [name, this.#names[name]?.get(value) ?? value]),
    );
  }
}
