import { Knex } from 'knex';

/** The GitHub hosts that anything is stored of, those that are no longer configured included. */
export async function readHosts(options: { db: Knex }): Promise<string[]> {
  return options.db('scopes').distinct('host').orderBy('host').pluck('host');
}
