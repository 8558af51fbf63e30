import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/**
 * A derived table `given` of rows that come along as one JSON parameter: parameters are limited in number, and slow to
 * bind one by one.
 */
export function givenRows<Column extends string>(
  knex: Knex,
  columns: Record<Column, 'text' | 'integer'>,
  rows: readonly Record<Column, string | number>[],
): Knex.Raw {
  const names = Object.keys(columns) as Column[];
  const json = JSON.stringify(rows);
  if (isPostgres(knex)) {
    const types = names.map(name => `${name} ${columns[name]}`);
    return knex.raw(
      `json_to_recordset(?::json) as given(${types.join(', ')})`,
      [json],
    );
  }
  const values = names.map(name => `value ->> '${name}' as ${name}`);
  return knex.raw(`(select ${values.join(', ')} from json_each(?)) as given`, [
    json,
  ]);
}
