import { Knex } from 'knex';
import { isPostgres } from './bulk/isPostgres';

/** Lets other processes read a SQLite file while it is written, and saves waiting for the disk at every commit. */
export async function tuneSqlite(db: Knex): Promise<void> {
  if (!isPostgres(db)) {
    await db.raw('pragma journal_mode = wal');
    await db.raw('pragma synchronous = normal');
  }
}
