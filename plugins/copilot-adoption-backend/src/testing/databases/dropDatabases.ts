import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { connectPostgres } from './connectPostgres';
import { readSupply } from './TestDatabaseSupply';

/** Removes what `prepareDatabases` has made, and the copies of it. */
export default async function dropDatabases() {
  const { sqliteImage, postgres } = readSupply();
  await rm(dirname(sqliteImage), { recursive: true, force: true });
  if (!postgres) {
    return;
  }
  const admin = connectPostgres(postgres.server, 'postgres');
  try {
    const names: string[] = await admin('pg_database')
      .whereRaw('starts_with(datname, ?)', [postgres.template])
      .pluck('datname');
    for (const name of names) {
      await admin.raw('drop database ?? with (force)', [name]);
    }
  } finally {
    await admin.destroy();
  }
}
