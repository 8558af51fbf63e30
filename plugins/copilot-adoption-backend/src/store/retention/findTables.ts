import { Knex } from 'knex';
import { isPostgres } from '../bulk/isPostgres';

/** The tables of the plugin that have a column of the given name. */
export async function findTables(db: Knex, column: string): Promise<string[]> {
  if (isPostgres(db)) {
    return db('information_schema.columns')
      .join('information_schema.tables', join =>
        join.using(['table_schema', 'table_name']),
      )
      .whereRaw('table_schema = current_schema()')
      .where({ column_name: column, table_type: 'BASE TABLE' })
      .orderBy('table_name')
      .pluck('table_name');
  }
  return db('sqlite_master as m')
    .joinRaw('join pragma_table_info(m.name) as c')
    .where({ 'm.type': 'table', 'c.name': column })
    .orderBy('m.name')
    .pluck('m.name');
}
