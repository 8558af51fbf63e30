import { Knex } from 'knex';
import { gunzipSync } from 'node:zlib';
import { isPostgres } from '../../store/bulk/isPostgres';

/** All rows of all tables as one text, archived reports unpacked: whatever is stored can be found in it. */
export async function dumpEverything(db: Knex): Promise<string> {
  const tables: string[] = isPostgres(db)
    ? await db('information_schema.tables')
        .whereRaw('table_schema = current_schema()')
        .pluck('table_name')
    : await db('sqlite_master').where('type', 'table').pluck('name');
  const texts: string[] = [];
  for (const table of tables.sort()) {
    for (const row of await db(table).select()) {
      texts.push(`${table} ${JSON.stringify(row, readable)}`);
      texts.push(...Object.values(row).filter(isBuffer).map(unpack));
    }
  }
  return texts.join('\n');
}

function readable(_name: string, value: unknown) {
  return typeof value === 'bigint' ? String(value) : value;
}

function isBuffer(value: unknown): value is Buffer {
  return Buffer.isBuffer(value);
}

function unpack(value: Buffer): string {
  return gunzipSync(value).toString();
}
