import { Knex } from 'knex';

/**
 * What is not compared, and why. Everything else has to be the same in both databases, tables that nobody had thought of
 * here included. Numbers of subjects, keys and scopes are compared by what they stand for.
 */
export const ignoredTables: Record<string, string> = {
  knex_migrations: 'belongs to knex',
  knex_migrations_lock: 'belongs to knex',
  sqlite_sequence: 'belongs to SQLite',
  sqlite_stat1: 'belongs to SQLite',
  sqlite_stat4: 'belongs to SQLite',
  sync_runs: 'tells of runs, of which a clean import needs few',
  report_differences:
    'tells what the last daily check has found, and a clean import needs none',
  breakdown_keys:
    'is compared where rows refer to it; it also knows keys that days had before they were corrected',
};

export const ignoredColumns: Record<string, Record<string, string>> = {
  scopes: {
    writes: 'counts how often something was written',
  },
  people_policy: {
    tombstone_secret: 'is drawn by chance for each database',
  },
  subjects: {
    name_day: 'is the day that brought the name first, or anew',
  },
  report_days: {
    attempts: 'tells of requests',
    next_attempt_at: 'is a moment',
    hash_since: 'is a moment',
    fetched_at: 'is a moment',
    error_at: 'is a moment',
    ticket: 'is the number of a run',
    dropped_lines:
      'tells of the last answer, into which trouble may have put lines',
    unknown_fields:
      'tells of the last answer, into which trouble may have put fields',
    adjusted_values:
      'tells of the last answer, into which trouble may have put such values',
  },
};

/** Rows that only one of the two can have. */
export function isComparable(
  table: string,
  row: Record<string, unknown>,
  firstDay: number,
): boolean {
  if (table === 'measure_days') {
    // These come with 28-day reports, which tell of the day on which they were asked for and of no other.
    return !String(row.measure).startsWith('feature_engagement.');
  }
  if (table !== 'report_days') {
    return true;
  }
  // 28-day reports are kept under the day on which they were asked for, and how far back a sync looks depends on when
  // it began.
  return !String(row.report).endsWith('-28-day') && Number(row.day) >= firstDay;
}

export async function tablesOf(knex: Knex): Promise<string[]> {
  const names: string[] =
    knex.client.config.client === 'pg'
      ? await knex('information_schema.tables')
          .where({ table_schema: 'public', table_type: 'BASE TABLE' })
          .pluck('table_name')
      : await knex('sqlite_master').where('type', 'table').pluck('name');
  return names.filter(name => !(name in ignoredTables)).sort();
}
