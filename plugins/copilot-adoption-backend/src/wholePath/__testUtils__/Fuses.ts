import { Knex } from 'knex';

/**
 * Ends connections of PostgreSQL in the middle of transactions, as an administrator or a failover might: the first and
 * the third statement that writes to one of the tables ends the connection that has sent it, behind its work.
 */
export class Fuses {
  readonly #db: Knex;
  readonly #tables: readonly string[];

  static async plant(db: Knex, tables: readonly string[]): Promise<Fuses> {
    await db.raw(`
      create function blow_fuse() returns trigger language plpgsql as $$
      begin
        if nextval('fuse_' || tg_table_name) in (1, 3) then
          perform pg_terminate_backend(pg_backend_pid());
        end if;
        return null;
      end $$`);
    for (const table of tables) {
      await db.raw('create sequence ??', [`fuse_${table}`]);
      await db.raw(
        `create trigger fuse after insert or update on ??
        for each statement execute function blow_fuse()`,
        [table],
      );
    }
    return new Fuses(db, tables);
  }

  private constructor(db: Knex, tables: readonly string[]) {
    this.#db = db;
    this.#tables = tables;
  }

  /** The tables of which a fuse has not blown yet. */
  async left(): Promise<string[]> {
    const left: string[] = [];
    for (const table of this.#tables) {
      // Unlike the work of a transaction, a sequence is never rolled back.
      const { last_value: used } = await this.#db(`fuse_${table}`).first();
      if (Number(used) < 3) {
        left.push(table);
      }
    }
    return left;
  }
}
