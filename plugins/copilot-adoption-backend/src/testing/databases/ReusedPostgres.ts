import { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import { connectPostgres } from './connectPostgres';
import { emptyPostgres } from './emptyPostgres';
import { fingerprintPostgres } from './fingerprintPostgres';
import { TestDatabaseSupply } from './TestDatabaseSupply';

/**
 * Migrated PostgreSQL databases of one worker of Jest, copied from a template. Who needs one gets one that an earlier
 * test has used, emptied, unless somebody is still connected to it or it has been rebuilt.
 */
export class ReusedPostgres {
  readonly #supply: NonNullable<TestDatabaseSupply['postgres']>;
  /** By the number of the database. */
  readonly #connections = new Map<number, Knex>();
  readonly #inUse = new Set<number>();
  readonly #spoilt = new Set<number>();
  #existing: Promise<Set<string>> | undefined;

  constructor(supply: NonNullable<TestDatabaseSupply['postgres']>) {
    this.#supply = supply;
  }

  /** A database with empty tables, and the number by which it is given back. */
  async acquire(): Promise<{ knex: Knex; number: number }> {
    const number = this.#reserve();
    // With connections of its own nothing is left over from an earlier test.
    await this.#connections.get(number)?.destroy();
    const knex = await this.#open(number);
    if (knex) {
      this.#connections.set(number, knex);
      return { knex, number };
    }
    this.#connections.delete(number);
    this.#spoilt.add(number);
    return this.acquire();
  }

  release(number: number) {
    this.#inUse.delete(number);
  }

  async disconnect() {
    await Promise.all(
      [...this.#connections.values()].map(one => one.destroy()),
    );
  }

  #reserve(): number {
    let number = 1;
    while (this.#isInUse(number) || this.#spoilt.has(number)) {
      number += 1;
    }
    this.#inUse.add(number);
    return number;
  }

  /** Who has destroyed the connections needs the database no more. */
  #isInUse(number: number): boolean {
    const knex = this.#connections.get(number);
    return this.#inUse.has(number) && !(knex && !knex.client.pool);
  }

  async #open(number: number): Promise<Knex | undefined> {
    const { server, template, fingerprint } = this.#supply;
    const name = `${template}_${process.env.JEST_WORKER_ID}_${number}`;
    this.#existing ??= this.#listDatabases();
    const existing = await this.#existing;
    if (!existing.has(name)) {
      existing.add(name);
      await this.#copyTemplate(name);
      return connectPostgres(server, name);
    }
    const knex = connectPostgres(server, name);
    if (
      (await isAlone(knex)) &&
      (await fingerprintPostgres(knex)) === fingerprint
    ) {
      await emptyPostgres(knex);
      return knex;
    }
    await knex.destroy();
    return undefined;
  }

  /** Those that earlier files of this worker have left are among them. */
  async #listDatabases(): Promise<Set<string>> {
    return this.#administer(
      async admin => new Set(await admin('pg_database').pluck('datname')),
    );
  }

  async #copyTemplate(name: string) {
    await this.#administer(async admin => {
      await admin.raw('create database ?? template ??', [
        name,
        this.#supply.template,
      ]);
      // Nobody needs these rows after a power failure.
      await admin.raw('alter database ?? set synchronous_commit = off', [name]);
    });
  }

  async #administer<Answer>(
    work: (admin: Knex) => Promise<Answer>,
  ): Promise<Answer> {
    const admin = connectPostgres(this.#supply.server, 'postgres');
    try {
      return await work(admin);
    } finally {
      await admin.destroy();
    }
  }
}

/** Whether no other connection is left; one that was just closed may take a moment. */
async function isAlone(knex: Knex): Promise<boolean> {
  for (let patience = 40; patience > 0; patience--) {
    const { rows } = await knex.raw(
      `select from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
    );
    if (rows.length === 0) {
      return true;
    }
    await wait(5);
  }
  return false;
}
